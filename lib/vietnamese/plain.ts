/**
 * A reading copy of a text: NFC, tone marks in the old places (`ủy`, `hòa`), one kind of dash, space and quote,
 * zero-width characters left out, runs of spaces as one. Rules read the copy; `start`/`end` lead back to the text.
 */
export interface Plain {
  /** The reading copy, case kept. */
  plain: string;
  /** The same in small letters, unit for unit as long as `plain`. */
  lower: string;
  /** Offset in the text where unit `i` of the copy begins. */
  start(i: number): number;
  /** Offset in the text where the run that ends before unit `i` of the copy ends. */
  end(i: number): number;
}

const MARK = /[\u0300-\u036f]/;
const ZERO_WIDTH = new Set(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']);
const ALIKE: Record<string, string> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  Ð: 'Đ',
};
/** More marks than this on one letter are no writing. */
const MOST_MARKS = 4;

/** `uỷ` → `ủy`, `hoà` → `hòa`: the same length, so that offsets stay. */
const MOVED: ReadonlyMap<string, string> = new Map(
  'oà òa|oá óa|oả ỏa|oã õa|oạ ọa|oè òe|oé óe|oẻ ỏe|oẽ õe|oẹ ọe|uỳ ùy|uý úy|uỷ ủy|uỹ ũy|uỵ ụy'
    .split('|')
    .flatMap((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      const first = (s: string) => s.charAt(0).toUpperCase() + s.charAt(1);
      return [
        [from, to],
        [first(from), first(to)],
        [from.toUpperCase(), to.toUpperCase()],
      ] as [string, string][];
    }),
);
const LETTER = /\p{L}/u;

function moveTones(units: string[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const moved = MOVED.get((units[i] ?? '') + (units[i + 1] ?? ''));
    if (!moved || LETTER.test(units[i + 2] ?? ' ')) continue;
    if (i > 0 && /q/i.test(units[i - 1] ?? '')) continue;
    units[i] = moved.charAt(0);
    units[i + 1] = moved.charAt(1);
  }
}

/** Makes the reading copy of a text; `offset` is added to every position it gives back. Time in proportion to the text. */
export function plainOf(text: string, offset = 0): Plain {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; ) {
    let j = i + 1;
    while (j < text.length && j - i <= MOST_MARKS && MARK.test(text.charAt(j))) j++;
    const raw = text.slice(i, j);
    const letter = j - i > 1 ? raw.normalize('NFC') : (ALIKE[raw] ?? raw);
    if (ZERO_WIDTH.has(letter)) {
      if (ends.length) ends[ends.length - 1] = j;
    } else if (/\s/.test(letter)) {
      if (units.at(-1) === ' ') ends[ends.length - 1] = j;
      else {
        units.push(' ');
        starts.push(i);
        ends.push(j);
      }
    } else
      for (const unit of letter.split('')) {
        units.push(unit);
        starts.push(i);
        ends.push(j);
      }
    i = j;
  }
  moveTones(units);
  const lower = units.map((unit) => {
    const small = unit.toLowerCase();
    return small.length === unit.length ? small : unit;
  });
  return {
    plain: units.join(''),
    lower: lower.join(''),
    start: (i) => offset + (starts[i] ?? ends.at(-1) ?? 0),
    end: (i) => offset + (i > 0 ? (ends[i - 1] ?? text.length) : (starts[0] ?? 0)),
  };
}
