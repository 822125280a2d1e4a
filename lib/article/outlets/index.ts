import type { Outlet } from '../../model/index.ts';
import { AUTHORITIES, PORTALS } from './authorities.ts';
import { BROADCASTERS } from './broadcasters.ts';
import { NATIONAL } from './national.ts';
import { PAPERS } from './papers.ts';

type Entry = [host: string, known: Pick<Outlet, 'name' | 'province'>];

/** No listed host has more labels. */
const MOST_LABELS = 3;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

const entriesOf = (table: string): Entry[] =>
  rowsOf(table).flatMap(([hosts = '', name = '', province = null]) =>
    hosts.split(' ').map((host): Entry => [host, { name, province }]),
  );

/** `Đắk Lắk` → `daklak`: the name of a province's portal. */
const slug = (name: string) =>
  name
    .replace(/[Đđ]/g, 'd')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function portals(): Entry[] {
  const provinces = new Set(rowsOf(PAPERS).map(([, , province = '']) => province));
  return [...provinces].flatMap((province) =>
    (PORTALS[province] ?? [slug(province)]).map(
      (name): Entry => [`${name}.gov.vn`, { name: `Cổng thông tin ${province}`, province }],
    ),
  );
}

const entries: readonly Entry[] = [
  ...[NATIONAL, PAPERS, BROADCASTERS, AUTHORITIES].flatMap(entriesOf),
  ...portals(),
];
const outlets = new Map(entries);

/** Every host the table knows, in its order. */
export const listedHosts: readonly string[] = entries.map(([host]) => host);

const above = (host: string) => host.slice(host.indexOf('.') + 1);

/**
 * The manifest's match patterns: every listed site with its subdomains. State bodies are named one by one: browsers
 * take `*.gov.vn` for every site there is, and say so when they ask for it.
 */
export const listedPatterns: string[] = listedHosts
  .filter((host) => !outlets.has(above(host)))
  .map((host) => `*://*.${host}/*`);

/** As a browser writes it (lower case, ASCII), without `www.` and the root's dot; empty where it is no host. */
const plainHost = (host: string) =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/^www\.|\.$/g, '') : '';

/**
 * The outlet a host belongs to: the host itself or one it stands under (`halong.quangninh.gov.vn`).
 * @returns null for a host the table does not know
 */
export function outletOf(host: string): Outlet | null {
  const plain = plainHost(host);
  const labels = plain.split('.').slice(-MOST_LABELS);
  for (let at = 0; at < labels.length; at++) {
    const known = outlets.get(labels.slice(at).join('.'));
    if (known) return { host: plain, ...known };
  }
  return null;
}
