/** What may be written otherwise, be left out or need composing: all but plain letters, digits and signs. */
const MARK = /\p{M}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const IGNORED = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const MANY_FORMS: [RegExp, string][] = [
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/, '-'],
  [/['`´‘’‚‛“”„‟«»‹›′″]/, '"'],
  [/…/, '...'],
  [/[ðɖ]/, 'đ'],
];

/** `oà`, `oè`, `uỳ` with any tone → `òa`, `òe`, `ùy`: not how they are written, but one form without looking further. */
const TONES = new Map(
  ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
    [...'\u0300\u0301\u0303\u0309\u0323'].map((tone): [string, [string, string]] => [
      `${first}${second}${tone}`.normalize('NFC'),
      [`${first}${tone}`.normalize('NFC'), `${second}`],
    ]),
  ),
);

/** A text in the form in which quotes are looked for, and the way back (UTF-16 offsets). */
export interface Comparable {
  text: string;
  /** Where in the source the letter of each UTF-16 unit of `text` starts. */
  starts: number[];
  /** Where that letter, its marks included, ends. */
  ends: number[];
}

/**
 * NFC in small letters, one tone placement, one kind of quotes and dashes, no white space and nothing
 * invisible: what a page and a quote from it have in common whatever the markup between the words.
 * Letters are made so one by one, so every unit knows its source.
 */
export function comparable(text: string): Comparable {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + 1;
    while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text.charAt(end))) end++;
    const units = unitsOf(text, at, end);
    for (const unit of units) {
      out.push(unit);
      starts.push(at);
      ends.push(end);
    }
    const last = out.length - 1;
    if (units.length !== 1 || last < 1 || ends[last - 1] !== at) continue;
    const first = out[last - 1];
    if (first !== 'o' && first !== 'u') continue;
    const placed = TONES.get(`${first}${out[last]}`);
    if (placed) [out[last - 1], out[last]] = placed as [string, string];
  }
  return { text: out.join(''), starts, ends };
}

function unitsOf(text: string, at: number, end: number): string {
  const code = text.charCodeAt(at);
  if (end === at + 1 && code < 0x80) {
    if (code <= 0x20 || code === 0x7f) return '';
    return code === 0x27 || code === 0x60 ? '"' : text.charAt(at).toLowerCase();
  }
  const written = text.slice(at, end);
  const known = forms.get(written);
  if (known !== undefined) return known;
  const form = formOf(written, code);
  if (forms.size < MOST_FORMS) forms.set(written, form);
  return form;
}

/** Letters met so far: a text has few different ones, and looking closely at each is what takes the time. */
const forms = new Map<string, string>();
const MOST_FORMS = 2000;

function formOf(written: string, code: number): string {
  const letter = written.normalize('NFC').toLowerCase();
  if (code >= 0xc0 && code < 0x2000 && code !== 0xf0 && code !== 0xd0 && code !== 0x180e) {
    if (code !== 0x189 && code !== 0x256 && code !== 0x1680) return letter;
  }
  if (IGNORED.test(letter.charAt(0))) return '';
  const form = MANY_FORMS.find(([signs]) => signs.test(letter.charAt(0)));
  return form ? form[1] : letter;
}

/** Whether a place of a comparable text is within a word of its source. */
export function withinWord({ text, starts, ends }: Comparable, at: number): boolean {
  if (at <= 0 || at >= text.length || ends[at - 1] !== starts[at]) return false;
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}
