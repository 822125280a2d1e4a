import type { Outlet } from '../model/index.ts';
import { NATIONAL, PORTALS, PROVINCIAL } from './outletData.ts';

interface Entry {
  name: string;
  province: string | null;
}

const rows = (table: string) => table.trim().split('\n');

/** `Đắk Lắk` → `daklak`: the name of a province's portal. */
function slug(name: string): string {
  return name
    .replace(/[Đđ]/g, 'd')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

function nationalHosts(): [string, Entry][] {
  return rows(NATIONAL).flatMap((row): [string, Entry][] => {
    const [hosts = '', name = ''] = row.split('|');
    return hosts.split(' ').map((host) => [host, { name, province: null }]);
  });
}

function provincialHosts(): [string, Entry][] {
  return rows(PROVINCIAL).flatMap((row): [string, Entry][] => {
    const [province = '', ...outlets] = row.split('|');
    return outlets.flatMap((outlet): [string, Entry][] => {
      const [name = '', hosts = ''] = outlet.split(': ');
      return hosts.split(' ').map((host) => [host, { name, province }]);
    });
  });
}

function portalHosts(): [string, Entry][] {
  return rows(PROVINCIAL).flatMap((row): [string, Entry][] => {
    const [province = ''] = row.split('|');
    const names = PORTALS[province] ?? [slug(province)];
    return names.map((name) => [`${name}.gov.vn`, { name: `Cổng thông tin ${province}`, province }]);
  });
}

const entries: ReadonlyMap<string, Entry> = new Map([
  ...portalHosts(),
  ...provincialHosts(),
  ...nationalHosts(),
]);

/** Every host the table knows, without the portals (which one pattern covers). */
export const listedHosts: readonly string[] = [...entries.keys()].filter((host) => !host.endsWith('.gov.vn'));

/** The manifest's match patterns: every listed site with its subdomains, and all state portals. */
export const listedPatterns: string[] = [...listedHosts.map((host) => `*://*.${host}/*`), '*://*.gov.vn/*'];

/**
 * The outlet a host belongs to: the host itself or one it stands under (`halong.quangninh.gov.vn`).
 * @returns null for a host the table does not know
 */
export function outletOf(host: string): Outlet | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let at = 0; at < labels.length - 1 && at < 10; at++) {
    const entry = entries.get(labels.slice(at).join('.'));
    if (entry) return { host: labels.join('.').replace(/^www\./, ''), ...entry };
  }
  return labels.slice(-2).join('.') === 'gov.vn'
    ? { host: labels.join('.'), name: host, province: null }
    : null;
}
