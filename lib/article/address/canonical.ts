import { pageOf, siteOf, storyKey, storyNumber } from './storyKey.ts';

/** Parameters that say where a reader came from, never which story it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|zarsrc|zalo_.*|mc_[ce]id|igshid|igsh|ref|ref_src|referrer|source|src|spm|gidzl|_ga|_gl|vn_source|vn_campaign|vn_medium|vn_term|mobile|amp|share|cmpid|ito|at_.*|hl)$/i;
const HOME = /^\/(?:(?:index|default|home|trang-chu)(?:\.\w{2,5})?\/?)?$/i;

function parse(address: string | null | undefined, base?: string): URL | null {
  const text = address?.trim();
  return text && URL.canParse(text, base) ? new URL(text, base) : null;
}

const isWeb = (url: URL) => /^https?:$/.test(url.protocol);

/** Whether an address is a site's front page. */
export function isHome(url: URL): boolean {
  return HOME.test(url.pathname) && !url.search;
}

/** Without fragment and tracking parameters. */
function cleaned(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  const names: string[] = [];
  // `forEach`, since Firefox's content scripts cannot iterate over search parameters
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href.replace(/\?$/, '');
}

/** Whether what a page claims as its address can be the story read at `here`: the same number, the same page of it. */
function agrees(claim: URL, here: URL): boolean {
  const number = storyNumber(here);
  const claimed = storyNumber(claim);
  if (number !== null && claimed !== number && !sameQuery(number, claimed)) return false;
  return pageOf(claim) === pageOf(here);
}

/** `?id=123` and `…-123.html` are one number in two forms. */
const sameQuery = (number: string, claimed: string | null) =>
  claimed !== null &&
  (number.startsWith('?') || claimed.startsWith('?')) &&
  digits(number) === digits(claimed);
const digits = (number: string) => number.replace(/\D/g, '');

function claimsOf(document: Document): (string | null | undefined)[] {
  return [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
}

/** Whether a page's head names another story of the site than the one read: it was left behind by an earlier one. */
export function headIsStale(document: Document, address: string): boolean {
  const here = parse(address);
  if (!here || !isWeb(here) || storyNumber(here) === null) return false;
  const claims = claimsOf(document).map((claim) => parse(claim, address));
  const named = claims.filter((url) => url !== null && storyNumber(url) !== null);
  return named.length > 0 && named.every((url) => url !== null && storyKey(url.href) !== storyKey(address));
}

/**
 * The address that names the story: the page's canonical link, else its `og:url`, else where it was read.
 * A link is believed only where it is http(s), of the same site, no front page, and names no other story than the
 * address it was read at (a page that moved on to another story without loading keeps the first one's head).
 * @param address where the page was read; not http(s) (a file) believes any site
 */
export function canonicalAddress(document: Document, address: string): string {
  const here = parse(address);
  const local = !here || !isWeb(here);
  for (const claim of claimsOf(document)) {
    const url = parse(claim, local ? undefined : address);
    if (!url || !isWeb(url) || isHome(url)) continue;
    if (local || (siteOf(url.hostname) === siteOf(here.hostname) && agrees(url, here))) return cleaned(url);
  }
  return here ? cleaned(here) : address;
}
