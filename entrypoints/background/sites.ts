import { browser } from 'wxt/browser';
import { accessTo, isGranted, readsUnasked } from '../../lib/capture/access.ts';
import { hostOf, hostOfPattern, isListed, patternOf } from '../../lib/capture/hosts.ts';
import { addOwnHost, dropOwnHost, settings } from '../../lib/capture/settings.ts';
import { tabsRead } from './readings.ts';
import { readTab, refuseTab } from './readTab.ts';

const SCRIPT = 'own-';

/** Reads a host from now on, where the browser has granted it, and the tab in front at once. */
export async function readAlways(host: string): Promise<boolean> {
  if (isListed(host) || hostOf(`https://${host}/`) !== host || !(await isGranted(host))) return false;
  await addOwnHost(host);
  await Promise.all([matchScripts(), readShownTabs()]);
  return true;
}

/** Gives a host up: it is forgotten before the permission goes, so that nobody speaks of a withdrawal. */
export async function stopReading(host: string): Promise<void> {
  await dropOwnHost(host);
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
  await matchScripts();
}

/** The browser granted sites: by the reader's wish in popup or panel, or in its own settings. */
export async function onGranted(origins: readonly string[] = []): Promise<void> {
  for (const origin of origins) {
    const host = hostOfPattern(origin);
    if (host && !isListed(host)) await addOwnHost(host);
  }
  await Promise.all([matchScripts(), readShownTabs()]);
}

/** The browser took sites back: what was read of their pages is let go, and their tabs say why. */
export async function onWithdrawn(): Promise<void> {
  void matchScripts();
  for (const [tabId, address] of await tabsRead()) {
    if ((await accessTo(address)).access === 'withdrawn') await refuseTab(tabId);
  }
}

/** A registration the browser never answers must hold up neither the next nor a withdrawal (ms). */
const PATIENCE = 5000;
const patience = () => new Promise<void>((done) => setTimeout(done, PATIENCE));

let matching: Promise<void> = Promise.resolve();

/** Makes the registered scripts those of the reader's own hosts that are granted; one call after another. */
export function matchScripts(): Promise<void> {
  matching = matching
    .then(() => Promise.race([match(), patience()]))
    .catch((error) => console.error('scripts', error));
  return matching;
}

async function match(): Promise<void> {
  const { ownHosts } = await settings();
  const granted = await Promise.all(ownHosts.map(isGranted));
  const wanted = new Set(ownHosts.filter((_, at) => granted[at]));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const surplus = registered.filter(({ id }) => !wanted.has(id.slice(SCRIPT.length)));
  if (surplus.length) await browser.scripting.unregisterContentScripts({ ids: surplus.map(({ id }) => id) });
  for (const { id } of registered) wanted.delete(id.slice(SCRIPT.length));
  await browser.scripting.registerContentScripts(
    [...wanted].map((host) => ({
      id: SCRIPT + host,
      matches: [patternOf(host)],
      js: ['watcher.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

/** Pages that were open before they might be read are read now, where one looks at them. */
async function readShownTabs(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url && (await readsUnasked(url))) await readTab(id);
  }
}
