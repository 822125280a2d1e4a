import { browser } from 'wxt/browser';

/** What the reader has chosen; kept by the browser, never sent anywhere. */
export interface Settings {
  /** Whether stories on listed sites are read without a click. */
  readsListed: boolean;
  /** Hosts the reader asked to be always read, the last added first. */
  ownHosts: string[];
  /** Whether what was found is painted on the page. */
  paints: boolean;
}

export async function settings(): Promise<Settings> {
  const stored = await browser.storage.local.get(['readsListed', 'ownHosts', 'paints']);
  const { readsListed, ownHosts, paints } = stored;
  return {
    readsListed: readsListed !== false,
    ownHosts: Array.isArray(ownHosts) ? ownHosts.filter((host) => typeof host === 'string') : [],
    paints: paints !== false,
  };
}

export async function setReadsListed(readsListed: boolean): Promise<void> {
  await browser.storage.local.set({ readsListed });
}

export async function setPaints(paints: boolean): Promise<void> {
  await browser.storage.local.set({ paints });
}

/** Calls back after painting was turned on or off, wherever that was done. */
export function onPaints(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('paints' in changes) listener();
  });
}

/** Remembers a host as one of the reader's own. */
export async function addOwnHost(host: string): Promise<void> {
  const { ownHosts } = await settings();
  if (!ownHosts.includes(host)) await browser.storage.local.set({ ownHosts: [host, ...ownHosts] });
}

export async function dropOwnHost(host: string): Promise<void> {
  const { ownHosts } = await settings();
  await browser.storage.local.set({ ownHosts: ownHosts.filter((own) => own !== host) });
}

/** Calls back after every change of the settings, wherever it was made. @returns a function that ends it */
export function onSettings(listener: () => void): () => void {
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
