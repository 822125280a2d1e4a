/** Hosts a browser calls of its own accord, whatever is installed in it: updates, lists, start pages. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)$/;

/** Of the hosts that were refused (`name:port`), those that no browser calls by itself. */
export function uninvited(refused: readonly string[]): string[] {
  return refused.filter((host) => !BROWSERS_OWN.test(host.replace(/:\d+$/, '')));
}
