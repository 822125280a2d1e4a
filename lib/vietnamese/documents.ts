import { dayOf } from './days.ts';

/** A document number found in a reading. */
export interface DocumentMention {
  /** Where the words `Kết luận số 07-KL/TW` begin and end. */
  from: number;
  to: number;
  /** Where the number alone stands. */
  numberFrom: number;
  numberTo: number;
  type: string | null;
  /** Letters of the issuing body in the number: `TW`, `CP`, `TTg`, `UBND`; null for a short number. */
  organ: string | null;
  issuedOn: string | null;
  /** Where the words about the document go on: after the number and its date. */
  after: number;
}

/** What the letters of a number stand for; party first, then state. */
export const TYPES: Record<string, string> = {
  nq: 'Nghị quyết',
  ct: 'Chỉ thị',
  kl: 'Kết luận',
  qđ: 'Quyết định',
  qyđ: 'Quy định',
  qđi: 'Quy định',
  qc: 'Quy chế',
  hd: 'Hướng dẫn',
  tb: 'Thông báo',
  bc: 'Báo cáo',
  kh: 'Kế hoạch',
  ctr: 'Chương trình',
  ctrhđ: 'Chương trình hành động',
  đa: 'Đề án',
  ttr: 'Tờ trình',
  cv: 'Công văn',
  tt: 'Thông tri',
  nđ: 'Nghị định',
  ttlt: 'Thông tư liên tịch',
  vbhn: 'Văn bản hợp nhất',
  cđ: 'Công điện',
  gm: 'Giấy mời',
  sl: 'Sắc lệnh',
  l: 'Luật',
  pl: 'Pháp lệnh',
};

/** How the types are called before a number; longest first. */
const WORDS = [
  'nghị quyết liên tịch',
  'thông tư liên tịch',
  'chương trình hành động',
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'quyết định',
  'quy định',
  'quy chế',
  'hướng dẫn',
  'thông báo',
  'báo cáo',
  'kế hoạch',
  'chương trình',
  'đề án',
  'tờ trình',
  'công văn',
  'công điện',
  'văn bản',
  'thông tri',
  'thông tư',
  'nghị định',
  'sắc lệnh',
  'pháp lệnh',
  'luật',
];
/** Types of which a bare number (`Chỉ thị 03`) is a document without the word `số`. */
const BARE = new Set([
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'quyết định',
  'quy định',
  'thông tri',
  'nghị định',
  'thông tư',
]);

const DASH = ' ?[-/] ?';
const ORGAN = '[a-zđ][a-zđ0-9]*(?:[-&.][a-zđ0-9]+)*';
const NUMBER = '(?<n>\\d{1,5}[a-z]?)';
/** Each is anchored at the first figure. */
const FORMS: { name: string; example: string; pattern: RegExp; sure: boolean }[] = [
  {
    name: 'state, with a year',
    example: '178/2024/NĐ-CP',
    pattern: new RegExp(
      `${NUMBER} ?/ ?(?:19|20)\\d\\d ?/ ?(?<t>[a-zđ]+)(?<c>\\d+)?(?:(?:${DASH})(?<o>${ORGAN}))?`,
      'y',
    ),
    sure: true,
  },
  {
    name: 'party or state, with a type',
    example: '07-KL/TW',
    pattern: new RegExp(`${NUMBER}${DASH}(?<t>[a-zđ]{2,6})${DASH}(?<o>${ORGAN})`, 'y'),
    sure: true,
  },
  {
    name: 'office letter',
    example: '326/UBND-KGVX',
    pattern: new RegExp(`${NUMBER} ?/ ?(?<o>[a-zđ]{2,8})-[a-zđ][a-zđ0-9]*(?:-[a-zđ0-9]+)?`, 'y'),
    sure: false,
  },
  {
    name: 'number and year',
    example: 'Nghị quyết số 202/2025',
    pattern: new RegExp(`${NUMBER} ?/ ?(?:19|20)\\d\\d(?![\\d/-])`, 'y'),
    sure: false,
  },
  { name: 'short', example: 'Chỉ thị 03', pattern: /(?<n>\d{1,5})(?![\d.,/%-]*[\d%])/y, sure: false },
];
const DATE_AFTER =
  /(?:,? ?\()?,? ?ngày (\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{4})(?!\d)|,? ?ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/y;
/** Read backwards from the number, for most numbers have no type. */
const TYPE_BEFORE = new RegExp(`(?<=(?<!\\p{L})(?<words>(?<type>${WORDS.join('|')})(?<so> số:?)? ?))`, 'uy');
const FIGURE = /\d(?<![\d.,/\p{L}-]\d)/gu;

function typeOf(letters: string | undefined): string | null {
  return letters ? (TYPES[letters] ?? null) : null;
}

/**
 * Finds documents cited by number.
 * @param plain a reading with its case (`Reading.plain`)
 * @param lower the same in small letters
 */
export function findDocuments(plain: string, lower: string): DocumentMention[] {
  const found: DocumentMention[] = [];
  FIGURE.lastIndex = 0;
  for (let begin = FIGURE.exec(lower); begin; begin = FIGURE.exec(lower)) {
    const at = begin.index;
    TYPE_BEFORE.lastIndex = at;
    const word = TYPE_BEFORE.exec(lower)?.groups;
    for (const form of FORMS) {
      form.pattern.lastIndex = at;
      const m = form.pattern.exec(lower);
      if (!m) continue;
      const numberTo = at + m[0].length;
      if (/[\p{L}\d]/u.test(lower.charAt(numberTo))) continue;
      const letters = m.groups?.t;
      const organ = m.groups?.o ?? m.groups?.t ?? null;
      const wordFrom = at - (word?.words?.length ?? 0);
      const capital = word ? /\p{Lu}/u.test(plain.charAt(wordFrom)) : false;
      if (form.name === 'short') {
        if (!word || !(word.so || (capital && BARE.has(word.type ?? '')))) continue;
        // `Quyết định 3 nội dung`: a count, not a number.
        if (!word.so && /^ (?!ngày|của|về|và|khóa|năm)\p{Ll}/u.test(plain.slice(numberTo, numberTo + 12))) {
          if (!/^0/.test(m[0])) continue;
        }
      } else if (form.name === 'number and year') {
        if (!word?.so) continue;
      } else if (form.name === 'office letter') {
        if (
          !word &&
          !(
            /(?:^| )số:? ?$/.test(lower.slice(Math.max(0, at - 8), at)) &&
            /\p{Lu}{2}/u.test(plain.slice(at, numberTo))
          )
        )
          continue;
      } else if (!/\p{Lu}/u.test(plain.slice(at, numberTo))) continue;
      else if (!word && form.name !== 'state, with a year' && !typeOf(letters)) continue;
      DATE_AFTER.lastIndex = numberTo;
      const date = DATE_AFTER.exec(lower);
      const parts = date
        ? date
            .slice(1)
            .filter((x) => x !== undefined)
            .map(Number)
        : [];
      const after = date ? numberTo + date[0].length : numberTo;
      const called = word?.type;
      found.push({
        from: wordFrom,
        to: after,
        numberFrom: at,
        numberTo,
        type: called ? called.charAt(0).toUpperCase() + called.slice(1) : typeOf(letters),
        organ: organ ? organ.toUpperCase() : null,
        issuedOn: date ? dayOf(parts[2] ?? 0, parts[1] ?? 0, parts[0] ?? 0) : null,
        after,
      });
      FIGURE.lastIndex = numberTo;
      break;
    }
  }
  return found;
}
