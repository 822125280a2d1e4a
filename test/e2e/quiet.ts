/**
 * Hosts a browser calls of its own accord, whatever is installed in it: updates, lists, sign-in. Named one by one:
 * `*.googleapis.com` would excuse an extension that loads its fonts from there.
 */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'push.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'aus5.mozilla.org',
  'detectportal.firefox.com',
]);

/** Of the hosts that were refused (`name:port`), those that no browser calls by itself. */
export function uninvited(refused: readonly string[]): string[] {
  return refused.filter((host) => !BROWSERS_OWN.has(host.replace(/:\d+$/, '')));
}
