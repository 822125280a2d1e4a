import { bodyEnd, bodyHeadAt } from '../../vietnamese/bodies.ts';
import { nameAt } from '../../vietnamese/names.ts';
import { PhraseSet } from '../../vietnamese/phrases.ts';
import type { Title } from '../../vietnamese/titles.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import { addressAt } from './address.ts';
import { titleListAt } from './lists.ts';
import { shareOwners } from './owners.ts';

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
const OFFICE = PhraseSet.of([
  'làm',
  'là',
  'giữ chức',
  'giữ chức vụ',
  'chức',
  'chức vụ',
  'chức danh',
  'giữ cương vị',
  'cương vị',
  'trở thành',
]);
const BRACKET = 14;
const REACH = 9;

interface Suffix {
  titles: Title[];
  end: number;
}

/**
 * The titles behind a name: `, T1, T2`, ` – T1`, ` (T1)`. Where the last of them runs into another name it is
 * that name's: `Chủ tịch nước A, Thủ tướng B`.
 * @param titled whether titles already stand before the name
 */
export function suffixAt(tokens: readonly Token[], at: number, titled: boolean): Suffix | null {
  let from = overBracket(tokens, at);
  if (!OPENERS.test(tokens[from]?.text ?? '')) return null;
  from += 1;
  from = IS.at(tokens, from)?.end ?? from;
  const list = titleListAt(tokens, from);
  if (!list) return null;
  if (!runsIntoName(tokens, list.end)) {
    // `T1; T2; Lê Văn An, …`: a title that a wrong semicolon cut off.
    const more = tokens[list.end]?.text === ';' ? titleListAt(tokens, list.end + 1) : null;
    const own =
      more !== null && /^[;.,]$/.test(tokens[more.end]?.text ?? '.') && !addressAt(tokens, more.end + 1);
    return own
      ? { titles: [...list.titles, ...more.titles], end: more.end }
      : { titles: list.titles, end: list.end };
  }
  if (titled || list.titles.length < 2) return null;
  const titles = list.titles.slice(0, -1);
  return { titles, end: (titles[titles.length - 1] as Title).end };
}

/** Over a short remark in brackets that holds no title: `(thứ 2 từ trái qua)`. */
function overBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || titleListAt(tokens, at + 1)) return at;
  for (let ahead = at + 1; ahead < Math.min(at + BRACKET, tokens.length); ahead++) {
    if (tokens[ahead]?.text === ')') return ahead + 1;
  }
  return at;
}

function runsIntoName(tokens: readonly Token[], at: number): boolean {
  const dashed = /^[-–]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const address = addressAt(tokens, dashed);
  const start = address?.end ?? dashed;
  // Right behind a title any capital opens a name, of whatever tongue.
  return (
    nameAt(tokens, start) !== null ||
    (start === at && tokens[at]?.kind === 'word' && tokens[at]?.capital === 'initial')
  );
}

/** Posts told by verbs behind the name: `được bầu làm Chủ tịch Hội`, `về Sở X làm Phó Giám đốc, sau đó làm …`. */
export function becomes(tokens: readonly Token[], at: number): Suffix | null {
  const titles: Title[] = [];
  let end = at;
  for (let next = oneOffice(tokens, at); next; next = oneOffice(tokens, end)) {
    titles.push(...next.titles);
    end = next.end;
  }
  return titles.length > 0 ? { titles, end } : null;
}

function oneOffice(tokens: readonly Token[], at: number): Suffix | null {
  let body: string | null = null;
  for (let ahead = at; ahead < Math.min(at + REACH, tokens.length); ahead++) {
    const token = tokens[ahead] as Token;
    if (token.kind === 'punctuation' && !(token.text === ',' && ahead === at)) return null;
    if (ahead > at && (nameAt(tokens, ahead) !== null || addressAt(tokens, ahead))) return null;
    if (token.fold === 'về' && bodyHeadAt(tokens, ahead + 1)) {
      body = writtenOut(tokens, ahead + 1, bodyEnd(tokens, ahead + 1));
    }
    const office = OFFICE.at(tokens, ahead);
    const list = office ? titleListAt(tokens, office.end) : null;
    if (!list || runsIntoName(tokens, list.end)) continue;
    const titles = shareOwners(list.titles).map((title) => ({ ...title, body: title.body ?? body }));
    return { titles, end: list.end };
  }
  return null;
}
