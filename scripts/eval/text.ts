/**
 * The forms in which a gold record's words and a reading's are compared; the scorer's own rules, character for character.
 * They stand apart from `lib/vietnamese` on purpose: a slip there must not hide itself here.
 */

/** Modern tone placement → the old one; which of the two does not matter. */
const TONES = 'òa oà,óa oá,ỏa oả,õa oã,ọa oạ,òe oè,óe oé,ỏe oẻ,õe oẽ,ọe oẹ,ùy uỳ,úy uý,ủy uỷ,ũy uỹ,ụy uỵ'
  .split(',')
  .map((pair) => pair.split(' ') as [to: string, from: string]);

const LETTER = '[\\p{L}\\p{N}_]';
/** A word's edge as Unicode has it; JavaScript's `\b` knows ASCII only. */
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** In this order; `|` is a word's edge. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = (
  [
    ['|btv|', 'ban thường vụ'],
    ['|bch|', 'ban chấp hành'],
    ['|bcđ|', 'ban chỉ đạo'],
    ['|t\\.?ư\\.?|', 'trung ương'],
    ['|tvtu|', 'ban thường vụ tỉnh ủy'],
    ['|tw|', 'trung ương'],
    ['|đbqh|', 'đại biểu quốc hội'],
    ['|pct|', 'phó chủ tịch'],
    ['|mttqvn|', 'mặt trận tổ quốc việt nam'],
    ['|mttq|', 'mặt trận tổ quốc'],
    ['|lđlđ|', 'liên đoàn lao động'],
    ['|tp\\.?\\s*hcm|', 'thành phố hồ chí minh'],
    ['|tphcm|', 'thành phố hồ chí minh'],
    ['|tp|\\.?', 'thành phố'],
    ['|tx|\\.?', 'thị xã'],
    ['|đh|', 'đại hội'],
    ['|kt-xh|', 'kinh tế xã hội'],
    ['|hội đồng nhân dân|', 'hđnd'],
    ['|ủy ban nhân dân|', 'ubnd'],
    ['|ủy viên trung ương đảng|', 'ủy viên ban chấp hành trung ương đảng'],
    ['|ủy viên dự khuyết trung ương đảng|', 'ủy viên dự khuyết ban chấp hành trung ương đảng'],
    ['|tỉnh ủy viên|', 'ủy viên ban chấp hành đảng bộ tỉnh'],
    ['|thành ủy viên|', 'ủy viên ban chấp hành đảng bộ thành phố'],
  ] as const
).map(([short, long]) => [new RegExp(short.replaceAll('|', EDGE), 'gu'), long]);

function placeTones(text: string): string {
  return TONES.reduce((placed, [to, from]) => {
    // before a final the tone stands on the second letter in both: `hoàn`
    return from.startsWith('o')
      ? placed.replace(new RegExp(`${from}(?![a-zà-ỹđ])`, 'gu'), to)
      : placed.replaceAll(from, to);
  }, text);
}

/** One spelling for words that mean the same: case, tone placement, abbreviations, dashes, punctuation. */
export function norm(text: string | number | null | undefined): string {
  if (text === null || text === undefined) return '';
  const placed = placeTones(String(text).normalize('NFC').toLowerCase()).replace(/[–—]/g, '-');
  return ABBREVIATIONS.reduce((full, [short, long]) => full.replace(short, long), placed)
    .replace(/[^\p{L}\p{N}_/%.-]+/gu, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '');
}

/** How often each word stands in a text. */
export type Words = ReadonlyMap<string, number>;

export function wordsOf(text: string | null | undefined): Words {
  const words = new Map<string, number>();
  for (const word of norm(text).split(/\s+/)) if (word) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const count = (words: Words) => words.values().reduce((sum, times) => sum + times, 0);

/** How many words two texts have in common, each as often as it stands in both. */
export function common(a: Words, b: Words): number {
  return a.entries().reduce((sum, [word, times]) => sum + Math.min(times, b.get(word) ?? 0), 0);
}

/** How like two texts are by their words, 0–1 (F1); two empty ones are the same. */
export function likeness(a: string | null | undefined, b: string | null | undefined): number {
  const [A, B] = [wordsOf(a), wordsOf(b)];
  if (A.size === 0 || B.size === 0) return A.size === B.size ? 1 : 0;
  return (2 * common(A, B)) / (count(A) + count(B));
}

/** Whether all words of one stand in the other; an empty text is in none. */
export function contained(a: string | null | undefined, b: string | null | undefined): boolean {
  const [A, B] = [wordsOf(a), wordsOf(b)];
  if (A.size === 0 || B.size === 0) return false;
  return common(A, B) === Math.min(count(A), count(B));
}
