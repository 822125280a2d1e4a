/** Query parameters that hold a story's number: `?id=7`, `?nid=1031`, `ChiTiet.aspx?ItemID=9`. */
const NUMBERED = /^(?:id|nid|pid|newsid|articleid|itemid|tinid|postid|distid|ma_tin|idtin|contentid)$/i;
/** Query parameters and path ends that name a later page of a story. */
const PAGED = /^(?:page|trang|p|paged|pageindex)$/i;
const PAGED_PATH = /[/-](?:trang|page|p)[-/]?(\d{1,3})\/?$/i;
/**
 * The number at the end of a slug, with the letters some systems put before it:
 * `…-4954454.html`, `…-post123.tpo`, `…-a1003.html`, `…-i713/`, `/710291.htm`.
 * Bare numbers of under five digits are years and counts: `…-nhiem-ky-2025-2030.html`.
 */
const ENDING = /(?:^|[-_/.])((?:post|[a-z]{1,2})(?=\d{3,})\d{3,}|\d{5,})(?:\.[a-z]{2,6})?\/?$/i;
/** `/amp/…`, `…/amp`, `…-amp.html`: the same story for telephones. */
const AMP = /^\/amp(?=\/)|\/amp\/?$|-amp(?=\.\w+$)|\.amp$/gi;

/** `m.bao.vn`, `amp.bao.vn`, `www.bao.vn` and `bao.vn` are one site. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:(?:www|m|amp|mobile)\.)+/, '');
}

function queryOf(url: URL, names: RegExp): string | null {
  let found: string | null = null;
  // `forEach`, since Firefox's content scripts cannot iterate over search parameters
  url.searchParams.forEach((value, name) => {
    if (found === null && names.test(name) && /^\d+$/.test(value)) found = value;
  });
  return found;
}

/** Which page of a story split over several an address names; 1 where it says nothing. */
export function pageOf(url: URL): number {
  return Number(queryOf(url, PAGED) ?? PAGED_PATH.exec(url.pathname)?.[1] ?? 1) || 1;
}

/** The number under which a site files a story, as its address tells it (`post123`, `?7`); null where it tells none. */
export function storyNumber(url: URL): string | null {
  const asked = queryOf(url, NUMBERED);
  if (asked) return `?${asked}`;
  const path = url.pathname.replace(AMP, '').replace(PAGED_PATH, '');
  return ENDING.exec(path)?.[1]?.toLowerCase() ?? null;
}

/**
 * What all addresses of one story have in common: its site with its number, else its site with its path.
 * A slug that changed around the same number, `m.`, `amp.`, `www.`, the scheme and a fragment make no difference.
 */
export function storyKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  const site = siteOf(url.hostname);
  const page = pageOf(url);
  const part = page > 1 ? ` p${page}` : '';
  const number = storyNumber(url);
  if (number?.startsWith('?')) return `${site}${url.pathname.toLowerCase()}${number}${part}`;
  if (number) return `${site}#${number}${part}`;
  return `${site}${url.pathname.replace(AMP, '').replace(/\/$/, '')}${url.search}${part}`;
}
