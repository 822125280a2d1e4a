import { BARE_TYPES, TYPES_BY_LETTERS } from './lexicon/document-types.ts';

const DASH = ' ?[-/] ?';
const ORGAN = '[a-zđ][a-zđ0-9]*(?:[-&.][a-zđ0-9]+)*';
const NUMBER = '\\d{1,5}[a-z]?';

/** A number as it was found: the words before it, and where it stands. */
export interface Cited {
  plain: string;
  from: number;
  to: number;
  /** Where the words before the number begin. */
  begin: number;
  /** The type before the number, in small letters. */
  type: string | undefined;
  /** Whether `số` stands between the two. */
  so: boolean;
  /** Letters of the type in the number. */
  letters: string | undefined;
}

/** How a number is written; each is anchored at the first figure. */
interface Form {
  pattern: RegExp;
  /** Whether a number of this form cites a document where it stands. */
  cites(cited: Cited): boolean;
}

const hasCapital = ({ plain, from, to }: Cited) => /\p{Lu}/u.test(plain.slice(from, to));
/** The type that letters of a number stand for; null for none. */
export const typeOf = (letters: string | undefined) => (letters ? (TYPES_BY_LETTERS[letters] ?? null) : null);

/** In order: the first that fits decides. */
export const FORMS: readonly Form[] = [
  {
    // state, with a year: `178/2024/NĐ-CP`
    pattern: new RegExp(
      `${NUMBER} ?/ ?(?:19|20)\\d\\d ?/ ?(?<t>[a-zđ]+)(?:\\d+)?(?:(?:${DASH})(?<o>${ORGAN}))?`,
      'y',
    ),
    cites: hasCapital,
  },
  {
    // party or state, with a type: `07-KL/TW`
    pattern: new RegExp(`${NUMBER}${DASH}(?<t>[a-zđ]{2,6})${DASH}(?<o>${ORGAN})`, 'y'),
    cites: (cited) => hasCapital(cited) && (cited.type !== undefined || typeOf(cited.letters) !== null),
  },
  {
    // office letter: `326/UBND-KGVX`
    pattern: new RegExp(`${NUMBER} ?/ ?(?<o>[a-zđ]{2,8})-[a-zđ][a-zđ0-9]*(?:-[a-zđ0-9]+)?`, 'y'),
    cites: ({ plain, from, to, type }) =>
      type !== undefined ||
      (/(?:^| )số:? ?$/i.test(plain.slice(Math.max(0, from - 8), from)) &&
        /\p{Lu}{2}/u.test(plain.slice(from, to))),
  },
  {
    // number and year: `Nghị quyết số 202/2025`
    pattern: new RegExp(`${NUMBER} ?/ ?(?:19|20)\\d\\d(?![\\d/-])`, 'y'),
    cites: ({ so }) => so,
  },
  {
    // short: `Chỉ thị 03`
    pattern: /\d{1,5}(?![\d.,/%-]*[\d%])/y,
    cites: isShort,
  },
];

/** `Nghị quyết số 34`, `Chỉ thị 03`; `Quyết định 3 nội dung` is a count, not a number. */
function isShort({ plain, begin, from, to, type, so }: Cited): boolean {
  if (!type || so) return so;
  const capital = /\p{Lu}/u.test(plain.charAt(begin));
  if (!capital || !BARE_TYPES.has(type)) return false;
  const counts = /^ (?!ngày|của|về|và|khóa|năm)\p{Ll}/u.test(plain.slice(to, to + 12));
  return !counts || plain.charAt(from) === '0';
}
