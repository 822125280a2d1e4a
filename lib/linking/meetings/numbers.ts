import { foldName } from '../../vietnamese/forms.ts';
import { comparable } from './words.ts';

const WORDS = ['không', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const OTHER_WORDS: Record<string, number> = { nhì: 2, bốn: 4, 'đầu tiên': 1 };
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number an ordinal prints: `XIII` → 13, `nhất` → 1, `22` → 22; null for none. */
export function numberOf(printed: string | null): number | null {
  const word = foldName(printed ?? '');
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (/^[ivxlc]+$/.test(word)) return romanOf(word);
  const at = WORDS.indexOf(word);
  return at > 0 ? at : (OTHER_WORDS[word] ?? null);
}

function romanOf(word: string): number {
  let sum = 0;
  [...word].forEach((letter, at) => {
    const value = ROMAN[letter] as number;
    const next = ROMAN[word[at + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  });
  return sum;
}

const NUMBER = '(\\d+|[ivxl]+|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}\\d])';
/** `lần thứ XIII`, `thứ 22`, `Trung ương 7`. */
const ORDINAL = new RegExp(`(?<!\\p{L})(?:thứ|trung ương) ${NUMBER}`, 'gu');
const KHOA = new RegExp(`(?<!\\p{L})khóa ${NUMBER}`, 'gu');
/** Each begins an event of its own: `Hội nghị quán triệt Nghị quyết Đại hội …` has two. */
const NOUN = /(?<!\p{L})(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|tiếp xúc cử tri|liên hoan)(?!\p{L})/gu;

/** Behind what is done there, a number is that of what it is done to: `đánh giá giữa nhiệm kỳ Đảng bộ lần thứ XI`. */
const DEED =
  /(?<!\p{L})(?:đánh giá|sơ kết|tổng kết|triển khai|quán triệt|học tập|thực hiện|công bố|ý kiến|góp ý|chuẩn bị|chào mừng|kỷ niệm)(?!\p{L})/u;

/** What a name counts. */
export interface Counts {
  /** The event's own number; null where it has none, or only one of another event that it names. */
  own: number | null;
  /** Every number in the name. */
  all: Set<number>;
  /** `khóa` numbers. */
  khoa: Set<number>;
}

/** The numbers in a name, and which of them is the event's own. */
export function countsOf(name: string, ordinal: string | null): Counts {
  const words = comparable(name);
  const own = numberOf(ordinal);
  const all = new Set<number>();
  let nested = false;
  for (const found of words.matchAll(ORDINAL)) {
    const value = numberOf(found[1] ?? null);
    if (value === null) continue;
    all.add(value);
    const before = words.slice(0, found.index);
    // Behind a second gathering, the number is that one's.
    if (value === own) nested = [...before.matchAll(NOUN)].length > 1 || DEED.test(before);
  }
  if (own !== null) all.add(own);
  const khoa = new Set([...words.matchAll(KHOA)].flatMap((found) => numberOf(found[1] ?? null) ?? []));
  // `Đại hội khóa X`: the only number is the khóa.
  if (own !== null && khoa.has(own) && ![...words.matchAll(ORDINAL)].length) return { own: null, all, khoa };
  return { own: nested ? null : own, all, khoa };
}
