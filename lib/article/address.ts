/** Parameters that say where a reader came from, never which story it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|zarsrc|zalo_.*|mc_[ce]id|igshid|ref|ref_src|source|spm|gidzl|_ga|vn_source|vn_campaign|vn_medium|vn_term|mobile|amp)$/i;
const HOME = /^\/(?:(?:index|default|home|trang-chu)(?:\.\w{2,5})?\/?)?$/i;

function parse(address: string | null | undefined, base?: string): URL | null {
  if (!address) return null;
  try {
    return new URL(address.trim(), base);
  } catch {
    return null;
  }
}

/** `m.bao.vn`, `amp.bao.vn`, `www.bao.vn` and `bao.vn` are one site. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^(?:(?:www|m|amp|mobile)\.)+/, '');
}

/** Whether an address is a site's front page. */
export function isHome(url: URL): boolean {
  return HOME.test(url.pathname) && !url.search;
}

/** Without fragment and tracking parameters. */
function cleaned(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  const names: string[] = [];
  // `forEach`, since Firefox's content scripts cannot iterate over search parameters.
  clean.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href.replace(/\?$/, '');
}

/**
 * The address that names the story: the page's canonical link, else its `og:url`, else where it was read.
 * A link is believed only where it is http(s), of the same site and no front page.
 * @param address where the page was read; not http(s) (a file) believes any site
 */
export function canonicalAddress(document: Document, address: string): string {
  const here = parse(address);
  const local = !here || !/^https?:$/.test(here.protocol);
  const claims = [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const claim of claims) {
    const url = parse(claim, local ? undefined : address);
    if (!url || !/^https?:$/.test(url.protocol) || isHome(url)) continue;
    if (local || siteOf(url.hostname) === siteOf(here.hostname)) return cleaned(url);
  }
  return here ? cleaned(here) : address;
}
