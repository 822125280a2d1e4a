import { bodyEnd, bodyHeadAt } from '../../../vietnamese/bodies.ts';
import {
  DONE_TO_OTHERS,
  OFFICE_WORDS,
  PASSIVE,
  SAME_PERSON,
  TAKEN,
  WEAK_OFFICE_WORDS,
} from '../../../vietnamese/lexicon/appointments.ts';
import { nameAt } from '../../../vietnamese/names.ts';
import { endsAt, PhraseSet } from '../../../vietnamese/phrases.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { variants } from '../../../vietnamese/variants.ts';
import { writtenOut } from '../../../vietnamese/written-out.ts';
import { addressAt } from './address.ts';
import { titleListAt } from './lists.ts';
import { shareOwners } from './owners.ts';
import { runsIntoName, type Suffix } from './suffix.ts';

const strong = PhraseSet.of(OFFICE_WORDS.flatMap(variants));
const weak = PhraseSet.of(WEAK_OFFICE_WORDS.flatMap(variants));
const passive = PhraseSet.of(PASSIVE);
const others = PhraseSet.of(DONE_TO_OTHERS);
const taken = PhraseSet.of(TAKEN.flatMap(variants));
const samePerson = new Set(SAME_PERSON);
/** Tokens a post may stand away from the name or from the comma before it. */
const REACH = 12;
const FARTHEST = 48;
const LONGEST_TAKEN = 7;

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

/** Whether the words before a title say that its holder loses it: `miễn nhiệm chức danh`, `thôi giữ chức`. */
export function isTaken(tokens: readonly Token[], at: number): boolean {
  return endsAt(taken, tokens, at, LONGEST_TAKEN);
}

/** The titles, past where they are taken from their holder. */
export function takenFrom(tokens: readonly Token[], at: number, titles: readonly Title[]): readonly Title[] {
  return isTaken(tokens, at) ? titles.map((title) => ({ ...title, past: true })) : titles;
}

function oneOffice(tokens: readonly Token[], at: number): Suffix | null {
  let body: string | null = null;
  let receives = false;
  let last = at + REACH;
  for (let ahead = at; ahead < Math.min(last, at + FARTHEST, tokens.length); ahead++) {
    const token = tokens[ahead] as Token;
    if (token.text === '%') continue;
    if (token.kind === 'punctuation') {
      const opens = ahead === at && /^[,\-–]$/.test(token.text);
      const next = tokens[ahead + 1]?.fold ?? '';
      // `tham gia Ban Chấp hành, Ban Thường vụ và giữ chức …`
      const committees = next === 'ban' && tokens[ahead - 1]?.fold === 'hành';
      const goesOn = /^[,;]$/.test(token.text) && (committees || samePerson.has(next));
      if (!opens && !goesOn) return null;
      last = ahead + REACH;
      continue;
    }
    if (ahead > at && (nameAt(tokens, ahead) !== null || isOther(tokens, ahead))) return null;
    receives = receives || passive.at(tokens, ahead) !== null;
    if (!receives && others.at(tokens, ahead)) return null;
    if (token.fold === 'về' && bodyHeadAt(tokens, ahead + 1)) {
      body = writtenOut(tokens, ahead + 1, bodyEnd(tokens, ahead + 1));
    }
    const seat = token.fold === 'gia' ? joined(tokens, ahead) : null;
    if (seat) return { titles: [seat], end: seat.end };
    const office = strong.at(tokens, ahead) ?? (receives || ahead === at ? weak.at(tokens, ahead) : null);
    // `cách các chức vụ: Ủy viên …`
    const colon = office && tokens[office.end]?.text === ':' ? 1 : 0;
    const list = office ? titleListAt(tokens, office.end + colon) : null;
    if (!list || runsIntoName(tokens, list.end)) continue;
    const titles = shareOwners(list.titles).map((title) => ({ ...title, body: title.body ?? body }));
    return { titles: [...takenFrom(tokens, list.from - colon, titles)], end: list.end };
  }
  return null;
}

/** Somebody else is told of; the voters of `được 100% đại biểu tín nhiệm bầu` are nobody. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const address = addressAt(tokens, at);
  return address !== null && (tokens[at]?.fold !== 'đại' || tokens[address.end]?.capital !== 'none');
}

const COMMITTEE = /^(ban|bch|btv)$/;

/** `tham gia Ban Chấp hành Đảng bộ tỉnh`: a seat in the committee, where its owner is told. */
function joined(tokens: readonly Token[], at: number): Title | null {
  if (tokens[at - 1]?.fold !== 'tham' || !COMMITTEE.test(tokens[at + 1]?.fold ?? '')) return null;
  const end = bodyEnd(tokens, at + 1);
  const body = writtenOut(tokens, at + 1, end);
  if (!/^Ban (Chấp hành|Thường vụ) \p{L}/u.test(body)) return null;
  const post = {
    kind: 'of',
    word: null,
    from: at,
    start: at,
    end: at + 1,
    past: false,
    dead: false,
  } as const;
  return { title: 'Ủy viên', body, from: at - 1, end, past: false, dead: false, business: false, post };
}
