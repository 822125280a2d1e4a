export type Hint = 'caption' | 'author' | 'lead' | 'kicker';

/** Names of classes that say what a line is. Whole words: `cap` but not `capital`. */
const HINTS: readonly (readonly [Hint, RegExp])[] = [
  [
    'caption',
    /(?:^|[\s_-])(?:caption|cap|chuthich|chu-thich|photodes|image-?desc|expnoedit|imgcaption|photo-?cms_?caption)(?:$|[\s_-])|_caption/i,
  ],
  ['author', /(?:^|[\s_-])(?:author|authors|tacgia|tac-gia|byline|writer)(?:$|[\s_-])/i],
  [
    'lead',
    /(?:^|[\s_-])(?:sapo|lead|chapeau|chappeau|summary|teaser|standfirst|trich|trichdan|tomtat|tom-tat|mo-bai|mobai|intro|dek|excerpt)(?:$|[\s_-])/i,
  ],
  [
    'kicker',
    /(?:^|[\s_-])(?:kicker|pretitle|pre-title|subtitle|sub-title|overline|tieude-phu|tieu-de-phu)(?:$|[\s_-])/i,
  ],
];

/** `/tac-gia/…`, `/author/…`: where an author's name leads. */
const AUTHOR_LINK = /[/-](?:tac-gia|author|authors|phong-vien|nha-bao)[/-]/i;

/** What an element's own tag, names and address say its line is. */
export function hintOf(element: Element): Hint | null {
  if (element.localName === 'figcaption' || element.localName === 'figure') return 'caption';
  if (element.localName === 'a' && AUTHOR_LINK.test(element.getAttribute('href') ?? '')) return 'author';
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
    return 'author';
  const names = element.getAttribute('class')?.slice(0, 300);
  if (!names) return null;
  return HINTS.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}
