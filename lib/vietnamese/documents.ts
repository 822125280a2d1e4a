import { dayOf } from './days.ts';
import { FORMS, typeOf } from './document-forms.ts';
import { TYPE_WORDS } from './lexicon/document-types.ts';

/** A document number found in a reading. */
export interface DocumentMention {
  /** Where the words `Kết luận số 07-KL/TW ngày 3/5/2022` begin and end. */
  from: number;
  to: number;
  /** Where the number alone stands. */
  numberFrom: number;
  numberTo: number;
  type: string | null;
  /** Letters of the issuing body in the number: `TW`, `CP`, `TTg`, `UBND`; null for a short number. */
  organ: string | null;
  issuedOn: string | null;
}

const DATE_AFTER =
  /(?:,? ?\()?,? ?ngày (\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{4})(?!\d)|,? ?ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/y;
/** Read backwards from the number, for most numbers have no type. */
const TYPE_BEFORE = new RegExp(
  `(?<=(?<!\\p{L})(?<words>(?<type>${TYPE_WORDS.join('|')})(?<so> số:?)? ?))`,
  'uy',
);
/** What a number is like without a type before it: cheaper than the forms, for most figures only count. */
const NUMBERED = /\d{1,5}[a-z]? ?[-/]/y;
/** `các Nghị quyết số 612, |613 và |615`: more numbers of one type. */
const SEVERAL = /(?<!\p{L})(?:các|những) $/u;
const ONE_MORE = /(?<=(?:,| và) )\d{2,5}(?=(?:,| và) \d|,? (?:của|ngày|và của)(?!\p{L})|[;.]$)/uy;
const FIGURE = /\d(?<![\d.,/\p{L}-]\d)/gu;

/** Where a list of numbers goes on, and the type of all. */
interface List {
  at: number;
  type: string | null;
}

/**
 * Finds documents cited by number.
 * @param plain a reading with its case (`Reading.plain`)
 * @param lower the same in small letters
 */
export function findDocuments(plain: string, lower: string): DocumentMention[] {
  const found: DocumentMention[] = [];
  let list = null as List | null;
  FIGURE.lastIndex = 0;
  for (let begin = FIGURE.exec(lower); begin; begin = FIGURE.exec(lower)) {
    const at = begin.index;
    const cited: DocumentMention | null = citedAt(plain, lower, at) ?? (list && nextOf(list, lower, at));
    if (!cited) continue;
    found.push(cited);
    FIGURE.lastIndex = cited.numberTo;
    const opens = SEVERAL.test(lower.slice(Math.max(0, cited.from - 6), cited.from));
    const goesOn: boolean = cited.organ === null && (opens || cited.from === list?.at);
    list = goesOn ? { at: nextAt(lower, cited.numberTo), type: cited.type } : null;
  }
  return found;
}

/** The document whose number begins at `at`; null where none is cited there. */
function citedAt(plain: string, lower: string, at: number): DocumentMention | null {
  TYPE_BEFORE.lastIndex = at;
  const word = TYPE_BEFORE.exec(lower)?.groups;
  NUMBERED.lastIndex = at;
  if (!word && !NUMBERED.test(lower)) return null;
  for (const { pattern, cites } of FORMS) {
    pattern.lastIndex = at;
    const m = pattern.exec(lower);
    if (!m) continue;
    const to = at + m[0].length;
    if (/[\p{L}\d]/u.test(lower.charAt(to))) continue;
    const letters = m.groups?.t;
    const begin = at - (word?.words?.length ?? 0);
    if (!cites({ plain, begin, from: at, to, type: word?.type, so: word?.so !== undefined, letters }))
      continue;
    const type = word?.type ? word.type.charAt(0).toUpperCase() + word.type.slice(1) : typeOf(letters);
    const organ = (m.groups?.o ?? letters)?.toUpperCase() ?? null;
    return { from: begin, numberFrom: at, numberTo: to, type, organ, ...dayBehind(lower, to) };
  }
  return null;
}

/** `ngày 5/8/2025` right behind a number, and where the citation ends with it. */
function dayBehind(lower: string, at: number): { issuedOn: string | null; to: number } {
  DATE_AFTER.lastIndex = at;
  const date = DATE_AFTER.exec(lower);
  if (!date) return { issuedOn: null, to: at };
  const [day, month, year] = date
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return { issuedOn: dayOf(year ?? 0, month ?? 0, day ?? 0), to: at + date[0].length };
}

const nextAt = (lower: string, at: number) => at + (lower.startsWith(', ', at) ? 2 : ' và '.length);

/** One more number of a list. */
function nextOf({ at: from, type }: List, lower: string, at: number): DocumentMention | null {
  if (at !== from) return null;
  ONE_MORE.lastIndex = at;
  const number = ONE_MORE.exec(lower)?.[0];
  if (!number) return null;
  const to = at + number.length;
  return { from, numberFrom: at, numberTo: to, type, organ: null, ...dayBehind(lower, to) };
}
