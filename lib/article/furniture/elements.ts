/** Words in class names and ids that mark what stands around a story (`box-related`, `id="footer"`). */
const WORDS = new Set(
  (
    'ad menu nav navbar navigation breadcrumb breadcrumbs footer sidebar aside related relate relatednews comment ' +
    'comments share sharing social tag tags keyword keywords rating rate other others banner ads adv advert ' +
    'advertisement qc quangcao login search popup modal toolbar pagination paging copyright imprint hotline ' +
    'promo newsletter subscribe poll survey vote recommend suggest trending mostread mostview weather ' +
    'topbar offcanvas skip newsfeed'
  ).split(' '),
);

/** Parts of a class name or id, Vietnamese without marks: `tbtinkhac`, `tin-lien-quan`. */
const PARTS =
  /tin-?_?khac|lien-?_?quan|doc-?_?nhieu|xem-?_?nhieu|moi-?_?nhat|binh-?_?luan|danh-?_?gia|chia-?_?se|tu-?_?khoa|cms-relate|relatednews|tin-?cu-?hon|tin-?da-?dua|quan-?_?tam|phan-?_?trang|doc-?_?them|xem-?_?them|quang-?_?cao/i;

/** Class names that mean hidden on every screen (`hidden md:block` of utility classes is not). */
const HIDDEN = /(?:^|\s)(?:d-none|sr-only|visually-hidden|screen-reader-text|hidden|hide|is-hidden)(?:\s|$)/;
const SHOWN_ON_WIDER = /(?:^|\s)(?:d-(?:sm|md|lg|xl)-|\w+:)(?:block|flex|grid|inline|table)/;

/** Tags that never hold a part of the story. */
const TAGS = new Set(['nav', 'footer', 'aside', 'menu']);

/** The words of a class name or id: `boxRelated-news` has box, related, news. */
function words(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}

/** How an element's attribute is read. */
export type AttributeReader = (name: string) => string | null;

/** Whether an element of this tag and these attributes is a menu, related box, comment, footer or the like. */
export function isFurnitureBy(tag: string, attribute: AttributeReader): boolean {
  if (TAGS.has(tag)) return true;
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none/i.test(attribute('style') ?? '')) return true;
  if (/related/i.test(attribute('type') ?? '')) return true;
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.slice(0, 300);
  if (names === ' ') return false;
  if (PARTS.test(names)) return true;
  if (HIDDEN.test(names) && !SHOWN_ON_WIDER.test(names)) return true;
  return names.split(/\s+/).some((token) => words(token).some((word) => WORDS.has(word)));
}

/** Of copied elements it was found out when they were copied: asking the DOM is slow, in Firefox's content scripts most. */
const known = new WeakMap<Element, boolean>();

export function rememberFurniture(element: Element, is: boolean): void {
  known.set(element, is);
}

/** Whether an element, by its own tag and names, is a menu, related box, comment, footer or the like. */
export function isFurniture(element: Element): boolean {
  const is = known.get(element) ?? isFurnitureBy(element.localName, (name) => element.getAttribute(name));
  // a quote's footer names its speaker
  return is && !(element.localName === 'footer' && element.closest('blockquote') !== null);
}
