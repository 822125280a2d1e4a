/** A run of a reading (`Reading.plain`): units, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** After these a full stop ends no sentence: `TP. Quy Nhơn`, `GS. Hoàng`, `v.v. và`. */
const SHORTENED = new Set(
  'tp tx tt gs pgs ts ths bs ks cn th đ/c đ.c mr mrs ms dr st no q p h x kv v.v vv tr nxb đt tel'.split(' '),
);
/** No sentence of a story is longer; what is, is cut at a space, so that the work on a sentence is bounded. */
export const LONGEST_SENTENCE = 4000;

const NUMBERED = /(?:khóa|thứ|đai|đoạn|vùng|quý|loại|cấp|hạng|nhóm|bậc|kỳ|phần|chương|mục) $/iu;
const STOP = /[.!?…]/g;

function endsShortened(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 8 && !/[\s(,;:]/.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, stop);
  if (SHORTENED.has(word.toLowerCase())) return true;
  // A single capital is an initial (`V. Putin`, `Sergei V. Mikhailov`), behind a small word a numeral: `khóa X.`
  return (
    /^\p{Lu}$/u.test(word) &&
    !(/^[IVX]$/.test(word) && NUMBERED.test(text.slice(Math.max(0, from - 12), from)))
  );
}

function trimmed(text: string, from: number, to: number): Span {
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return { from, to };
}

/** The sentences of a block, in order, without the spaces between them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const span = trimmed(text, from, to);
    if (span.to > span.from) spans.push(span);
    from = to;
  };
  const cutLong = (to: number) => {
    while (to - from > LONGEST_SENTENCE) {
      const space = text.slice(from + LONGEST_SENTENCE, from + 2 * LONGEST_SENTENCE).indexOf(' ');
      close(space < 0 ? Math.min(to, from + 2 * LONGEST_SENTENCE) : from + LONGEST_SENTENCE + space);
    }
  };
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const i = stop.index;
    cutLong(i);
    let after = i + 1;
    while (after < text.length && '.!?…"\')/'.includes(text.charAt(after))) after++;
    if (after < text.length && text.charAt(after) !== ' ') continue;
    const next = text.charAt(after + 1);
    if (next && !/[\p{Lu}\d"'(*[-]/u.test(next)) continue;
    if (text.charAt(i) === '.' && after === i + 1 && endsShortened(text, i)) continue;
    close(after);
    STOP.lastIndex = after;
  }
  cutLong(text.length);
  close(text.length);
  return spans;
}
