import { browser } from 'wxt/browser';
import { listedPatterns } from '../article/outlets/index.ts';
import type { SiteAccess } from '../messages/requests.ts';
import { hostOf, isListed, patternOf } from './hosts.ts';
import { onSettings, settings } from './settings.ts';

/** Whether the browser lets the extension read a host; Chrome's own settings grant `https` without `http`. */
export async function isGranted(host: string): Promise<boolean> {
  const origins = ['https', 'http'].map((scheme) => `${scheme}://${host}/*`);
  const granted = origins.map((origin) => browser.permissions.contains({ origins: [origin] }));
  return (await Promise.all(granted)).includes(true);
}

/** How pages at an address may be read; null stands for an address the browser keeps to itself. */
export async function accessTo(address: string | null): Promise<SiteAccess> {
  const host = hostOf(address);
  if (!host) return { host: null, access: 'unknown' };
  const own = !isListed(host) && (await settings()).ownHosts.includes(host);
  if (!own && !isListed(host)) return { host, access: 'click' };
  if (!(await isGranted(host))) return { host, access: 'withdrawn' };
  return { host, access: own ? 'own' : 'listed' };
}

/**
 * Whether a page that comes up is to be read: listed sites while the switch is on, the reader's own always.
 * Where the browser withholds them nothing runs in the page, until a click lets it (Chrome's first click does no more).
 */
export async function readsUnasked(address: string | null): Promise<boolean> {
  const host = hostOf(address);
  if (!host) return false;
  const { readsListed, ownHosts } = await settings();
  return isListed(host) ? readsListed : ownHosts.includes(host);
}

/** Whether the browser lets the extension read every listed site. */
export function isListGranted(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedPatterns });
}

/**
 * Asks the browser for one host. To be called straight from a click: an `await` before it would spend the click.
 * The background hears of the grant by itself, for the popup may be gone by then.
 */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Asks the browser for all listed sites; straight from a click as well. */
export function requestList(): Promise<boolean> {
  return browser.permissions.request({ origins: listedPatterns });
}

/** Calls back after permissions or settings have changed. @returns a function that ends it */
export function onAccess(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  const end = onSettings(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
    end();
  };
}
