import { NO_POSTS } from '../../../vietnamese/lexicon/posts.ts';
import { nameAt } from '../../../vietnamese/names.ts';
import { PhraseSet } from '../../../vietnamese/phrases.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import { type TitleList, titleListAt } from './lists.ts';

const OPENERS = /^[,\-–—(]$/;
const IS = PhraseSet.of([
  'là',
  'hiện là',
  'nay là',
  'hiện nay là',
  'hiện đang là',
  'hiện giữ chức',
  'vốn là',
]);
const ALL = PhraseSet.of(['các', 'cùng là', 'đều là', 'cùng là các', 'đều là các']);
const LIFE = PhraseSet.of([
  'sinh năm',
  'sinh ngày',
  'quê',
  'quê quán',
  'dân tộc',
  'trú tại',
  'ngụ',
  'trình độ',
]);
const JOBS = PhraseSet.of(NO_POSTS);
const BRACKET = 14;

/** Titles behind a name, and the index behind them. */
export interface Suffix {
  titles: Title[];
  end: number;
  /** `A, B, các Phó Chủ tịch …`: told of all named before. */
  plural?: boolean;
}

/**
 * The titles behind a name: `, T1, T2`, ` – T1`, ` (T1)`. Where the last of them runs into another name it is
 * that name's: `Chủ tịch nước A, Thủ tướng B`.
 * @param titled whether titles already stand before the name, `addressed` a form of address
 */
export function suffixAt(
  tokens: readonly Token[],
  at: number,
  { titled, addressed }: { titled: boolean; addressed: boolean },
): Suffix | null {
  let from = overLife(tokens, overBracket(tokens, at));
  if (addressed && !titled && from === at) {
    const bare = unsignedTitles(tokens, at);
    if (bare) return bare;
  }
  // `Đồng chí A: Bí thư Đảng ủy xã;`
  const listed = addressed && tokens[from]?.text === ':';
  if (!listed && !OPENERS.test(tokens[from]?.text ?? '')) return null;
  const bracketed = tokens[from]?.text === '(';
  from = overJob(tokens, from) + 1;
  from = IS.at(tokens, from)?.end ?? from;
  const plural = ALL.at(tokens, from) !== null;
  from = ALL.at(tokens, from)?.end ?? from;
  const list = withoutOthers(tokens, titleListAt(tokens, from));
  if (!list || (listed && !/^[.,;\n]$/.test(tokens[list.end]?.text ?? '.'))) return null;
  if (!runsIntoName(tokens, list.end)) {
    // `T1; T2; Lê Văn An, …`: a title that a wrong semicolon cut off.
    const more = tokens[list.end]?.text === ';' ? titleListAt(tokens, list.end + 1) : null;
    const own =
      more !== null && /^[;.,]$/.test(tokens[more.end]?.text ?? '.') && !addressAt(tokens, more.end + 1);
    return own
      ? { titles: [...list.titles, ...more.titles], end: more.end }
      : {
          titles: list.titles,
          end: bracketed && tokens[list.end]?.text === ')' ? list.end + 1 : list.end,
          plural,
        };
  }
  if (titled || list.titles.length < 2) return null;
  const titles = list.titles.slice(0, -1);
  return { titles, end: (titles[titles.length - 1] as Title).end };
}

/** `A, Chủ tịch UBND xã, đại biểu HĐND xã và các trưởng ban ngành`: the deputies are others. */
function withoutOthers(tokens: readonly Token[], list: TitleList | null): TitleList | null {
  const last = list?.titles[list.titles.length - 1];
  if (!list || !last || list.titles.length < 2 || tokens[last.from]?.fold !== 'đại') return list;
  if (tokens[last.from]?.capital !== 'none' || !/^(và|cùng)$/.test(tokens[list.end]?.fold ?? '')) return list;
  if (nameAt(tokens, list.end + 1) !== null || tokens[list.end + 1]?.fold !== 'các') return list;
  const titles = list.titles.slice(0, -1);
  return { ...list, titles, end: (titles[titles.length - 1] as Title).end };
}

/** A comma left out: `Đồng chí Lê Văn An Ủy viên Ban Thường vụ Tỉnh ủy tặng hoa`. */
function unsignedTitles(tokens: readonly Token[], at: number): Suffix | null {
  if (tokens[at]?.capital !== 'initial') return null;
  const list = titleListAt(tokens, at);
  if (!list || list.titles[0]?.body === null || runsIntoName(tokens, list.end)) return null;
  return { titles: list.titles, end: list.end };
}

/** Over a short remark in brackets that holds no title: `(thứ 2 từ trái qua)`. */
function overBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || titleListAt(tokens, at + 1)) return at;
  for (let ahead = at + 1; ahead < Math.min(at + BRACKET, tokens.length); ahead++) {
    if (tokens[ahead]?.text === ')') return ahead + 1;
  }
  return at;
}

/** Over work that is no post: `A – giảng viên Trường Đại học X, Chi hội trưởng …`; the index of the next sign. */
function overJob(tokens: readonly Token[], at: number): number {
  if (!JOBS.at(tokens, at + 1)) return at;
  let next = at + 1;
  while (next < at + BRACKET && !/^[,.;()\n]$/.test(tokens[next]?.text ?? '.')) next += 1;
  return tokens[next]?.text === ',' && titleListAt(tokens, next + 1) ? next : at;
}

/** Over what a life begins with: `, 45 tuổi`, `, sinh ngày 10/9/1972, quê quán tỉnh X`. */
function overLife(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let step = 0; step < 4 && tokens[from]?.text === ','; step++) {
    const age = tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.fold === 'tuổi';
    if (!age && !LIFE.at(tokens, from + 1)) break;
    let next = from + 1;
    while (next < from + BRACKET && !/^[,.;\n]$/.test(tokens[next]?.text ?? '.')) next += 1;
    if (tokens[next]?.text !== ',') break;
    from = next;
  }
  return from;
}

/** Whether a name follows that a title right before it belongs to. */
export function runsIntoName(tokens: readonly Token[], at: number): boolean {
  const dashed = /^[-–]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const address = addressAt(tokens, dashed);
  const start = address?.end ?? dashed;
  // Right behind a title any capital opens a name, of whatever tongue.
  return (
    nameAt(tokens, start) !== null ||
    (start === at && tokens[at]?.kind === 'word' && tokens[at]?.capital === 'initial')
  );
}
