import { dayOf, nearestDay, nearestMonth, shiftDay, weekdayOf } from './days.ts';

/** A date found in small letters of a reading. */
export interface DateMention {
  from: number;
  to: number;
  /**
   * ISO day, `YYYY-MM`, or a span of days; null for `same-day`, which the reader of the story resolves,
   * and for a day whose year nothing tells.
   */
  value: string | null;
  kind: 'day' | 'month' | 'span' | 'quarter' | 'same-day';
  partOfDay: 'sáng' | 'trưa' | 'chiều' | 'tối' | null;
}

type Found = Omit<DateMention, 'from' | 'to'> & { length: number };
interface Rule {
  pattern: RegExp;
  read(m: RegExpExecArray, posted: string | null): Omit<Found, 'length'> | null;
}

const PART =
  '(?:(?<both>(?:sáng|trưa|chiều),? (?:và|đến) )?(?<part>rạng sáng|sáng|trưa|chiều tối|chiều|tối|đêm)(?: khuya)?,? ?)';
const SEP = ' ?[-./] ?';
const NUM = '(?<![\\d.,/-])';
const END = '(?![\\d]|[.,/-]\\d)';

function partOf(word: string | undefined): DateMention['partOfDay'] {
  if (!word) return null;
  if (word === 'đêm') return 'tối';
  if (word === 'rạng sáng') return 'sáng';
  if (word === 'chiều tối') return 'chiều';
  return word as DateMention['partOfDay'];
}

function day(m: RegExpExecArray, posted: string | null, dayKey = 'd'): string | null {
  const g = m.groups ?? {};
  if (g.y) return dayOf(Number(g.y), Number(g.m), Number(g[dayKey]));
  return posted ? nearestDay(Number(g.m), Number(g[dayKey]), posted) : null;
}

/** A leap year: any day and month without a year that some calendar has. */
const SOME_YEAR = 2024;

/** One day; its value is null where nothing tells the year. `sáng và chiều 5-3` is the whole day. */
function one(value: string | null, m: RegExpExecArray): Omit<Found, 'length'> | null {
  const { y, m: month, d, both, part } = m.groups ?? {};
  if (!value && (y || !dayOf(SOME_YEAR, Number(month), Number(d)))) return null;
  return { value, kind: 'day', partOfDay: both ? null : partOf(part) };
}

function span(m: RegExpExecArray, posted: string | null): Omit<Found, 'length'> | null {
  const end = day(m, posted);
  if (!end) return null;
  const month = Number(m.groups?.m1 ?? end.slice(5, 7));
  const start = dayOf(
    Number(end.slice(0, 4)) - (month > Number(end.slice(5, 7)) ? 1 : 0),
    month,
    Number(m.groups?.d1),
  );
  return start && start < end ? { value: `${start}/${end}`, kind: 'span', partOfDay: null } : null;
}

const SHIFTS: Record<string, number> = { nay: 0, qua: -1, mai: 1, kia: -2 };
const WEEKDAYS: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, nhật: 7 };
const WEEKS: Record<string, number> = {
  'tuần này': 0,
  'tuần tới': 7,
  'tuần sau': 7,
  'tuần trước': -7,
  'tuần qua': -7,
};
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const D = '(?<d>\\d{1,2})';
const M = '(?<m>\\d{1,2})';
const Y = '(?<y>\\d{4})';

/** In order: what an earlier rule reads at a place, a later one does not. Every pattern is anchored (`y`). */
const RULES: Rule[] = [
  // span: `từ ngày 5 đến 7-7`
  {
    pattern: new RegExp(
      `(?:từ |trong )?(?:(?:\\d|hai|ba|các) )?ngày (?<d1>\\d{1,2})(?:${SEP}(?<m1>\\d{1,2}))? ?(?:đến|và|-) ?(?:ngày )?${D}${SEP}${M}(?:${SEP}${Y})?${END}`,
      'y',
    ),
    read: span,
  },
  // worded day: `ngày 4 tháng 8 năm 2011`
  {
    pattern: new RegExp(`(?:${PART})?(?:ngày |mùng )${D} tháng ${M}(?:,? năm ${Y})?${END}`, 'y'),
    read: (m, posted) => one(day(m, posted), m),
  },
  // day after a cue: `chiều ngày 21.4`
  {
    pattern: new RegExp(
      `(?:${PART}(?:nay |qua )?\\(?(?:ngày )?\\(?|ngày ?\\(?|hôm nay,? \\(?(?:ngày )?|hôm qua,? \\(?(?:ngày )?)${D}${SEP}${M}(?:${SEP}${Y})?${END}`,
      'y',
    ),
    read: (m, posted) => one(day(m, posted), m),
  },
  // weekday with a day: `thứ Hai (11/11)`
  {
    pattern: new RegExp(
      `(?:${PART})?(?:thứ \\p{L}+|chủ nhật)(?: tuần \\p{L}+)?,? ?\\(?(?:ngày )?${D}${SEP}${M}(?:${SEP}${Y})?${END}`,
      'uy',
    ),
    read: (m, posted) => one(day(m, posted), m),
  },
  // same day: `chiều cùng ngày`
  {
    pattern: new RegExp(
      `(?:(?:vào )?(?:buổi )?${PART})?(?:cùng ngày|(?<=cũng )trong ngày)(?! \\d)(?! tháng)`,
      'y',
    ),
    read: (m) => ({ value: null, kind: 'same-day', partOfDay: partOf(m.groups?.part) }),
  },
  // beside the day of posting: `tối qua`
  {
    pattern: /(?:(?<part>rạng sáng|sáng|trưa|chiều|tối|đêm|hôm|ngày)) (?<shift>nay|qua|mai|kia)(?![\p{L}])/uy,
    read: (m, posted) => {
      const { part = '', shift = '' } = m.groups ?? {};
      if (!posted || (part === 'ngày' && shift !== 'mai' && shift !== 'kia')) return null;
      const by = part === 'ngày' && shift === 'kia' ? 2 : (SHIFTS[shift] ?? 0);
      return {
        value: shiftDay(posted, by),
        kind: 'day',
        partOfDay: partOf(/^(hôm|ngày)$/.test(part) ? undefined : part),
      };
    },
  },
  // weekday of a week: `thứ Năm tuần tới`
  {
    pattern: /(?:thứ (?<w>hai|ba|tư|năm|sáu|bảy)|chủ (?<s>nhật)) (?<week>tuần (?:này|tới|sau|trước|qua))/y,
    read: (m, posted) => {
      if (!posted) return null;
      const weekday = WEEKDAYS[m.groups?.w ?? m.groups?.s ?? ''] ?? 1;
      const by = weekday - weekdayOf(posted) + (WEEKS[m.groups?.week ?? ''] ?? 0);
      return { value: shiftDay(posted, by), kind: 'day', partOfDay: null };
    },
  },
  // full day: `27-3-2023`
  {
    pattern: new RegExp(`${NUM}${D}${SEP}${M}${SEP}${Y}${END}`, 'y'),
    read: (m, posted) => one(day(m, posted), m),
  },
  // month: `cuối tháng 9-2018`
  {
    pattern: new RegExp(`(?:đầu |giữa |cuối )?tháng ?${M}(?:(?:${SEP}|,? năm )${Y})?${END}`, 'y'),
    read: (m, posted) => {
      const number = Number(m.groups?.m);
      const value = m.groups?.y
        ? (dayOf(Number(m.groups.y), number, 1)?.slice(0, 7) ?? null)
        : posted && number >= 1 && number <= 12
          ? nearestMonth(number, posted)
          : null;
      return value ? { value, kind: 'month', partOfDay: null } : null;
    },
  },
  // quarter: `quý I/2024`
  {
    pattern: /quý (?<q>iv|i{1,3}|[1-4])(?: ?[/-] ?|,? năm )(?<y>\d{4})(?!\d)/y,
    read: (m) => {
      const quarter = QUARTERS[m.groups?.q ?? ''] ?? 1;
      const first = dayOf(Number(m.groups?.y), quarter * 3 - 2, 1);
      const last = dayOf(Number(m.groups?.y), quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30);
      return first && last ? { value: `${first}/${last}`, kind: 'quarter', partOfDay: null } : null;
    },
  },
];

/** How a date of any rule begins: a cheap test, for most words begin none. */
const BEGINS = new RegExp(
  [
    `\\d{1,2}${SEP}\\d{1,2}${SEP}\\d{4}`,
    '(?:(?:từ|trong) )?(?:(?:\\d|hai|ba|các) )?ngày',
    '(?:vào )?(?:buổi )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm)',
    '(?:đầu |giữa |cuối )?tháng ?\\d',
    'cùng ngày|mùng|hôm (?:nay|qua|mai|kia)|thứ |chủ nhật|quý ',
  ].join('|'),
  'g',
);
const LETTER_OR_FIGURE = /[\p{L}\d]/u;

/**
 * Finds the dates of a sentence.
 * @param lower small letters of a reading (`Reading.lower`)
 * @param posted the day of posting (`YYYY-MM-DD…`), against which days without a year and `sáng nay` are resolved; without it they have no value
 */
export function findDates(lower: string, posted: string | null): DateMention[] {
  const base = posted?.slice(0, 10) ?? null;
  const found: DateMention[] = [];
  BEGINS.lastIndex = 0;
  for (let begin = BEGINS.exec(lower); begin; begin = BEGINS.exec(lower)) {
    const from = begin.index;
    BEGINS.lastIndex = from + 1;
    if (LETTER_OR_FIGURE.test(lower.charAt(from - 1))) continue;
    for (const rule of RULES) {
      rule.pattern.lastIndex = from;
      const m = rule.pattern.exec(lower);
      const read = m && rule.read(m, base);
      if (!m || !read) continue;
      const to = from + m[0].length;
      found.push({ from, to, ...read });
      BEGINS.lastIndex = to;
      break;
    }
  }
  return found;
}
