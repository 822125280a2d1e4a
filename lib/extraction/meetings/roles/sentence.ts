import type { Role } from '../../../model/index.ts';
import type { Sentence } from '../../passage.ts';
import { beginsBody } from '../bodies.ts';
import {
  ACCORDING_TO,
  ADDRESSED,
  ALSO_ATTENDS,
  ATTENDS_AFTER,
  CHAIRS_AFTER,
  DIRECTS_AFTER,
  MADE_UP_OF,
  NEW_SUBJECT,
  REPORT_OF,
  REPORTS_FIRST,
  SPEAKS_FIRST,
  SPOKEN_OF,
} from './cues.ts';
import type { Mention } from './mentions.ts';
import { type Deed, deedsIn } from './predicates.ts';
import { receives } from './receives.ts';

/** A role a sentence gives to a mention, with the words that give it. */
export interface Given {
  mention: Mention;
  role: Role;
  from: number;
  to: number;
  rule: string;
  /** Words of one who may have said them elsewhere. */
  quoted?: true;
}

/** Between a name and its verb stand titles, never more than this. */
const LONGEST_TITLES = 260;
/** Who speaks is named so soon behind the verb. */
const SPEAKER_LIMIT = 200;

/** Where the stretch after a mention ends in which its own verb stands. */
function stretchEnd(plain: string, mention: Mention, next: Mention | undefined): number {
  const end = Math.min(next?.from ?? plain.length, mention.to + LONGEST_TITLES);
  const stop = plain.indexOf(';', mention.to);
  return stop >= 0 && stop < end ? stop : end;
}

/** `chủ trì và phát biểu`, `chủ trì, kết luận`: two deeds of one subject. */
const JOINED =
  /^(?:(?: \p{L}+){0,5},? (?:và|đồng thời)(?: \p{L}+)?|(?: \p{L}+){0,8},(?: (?:đã|cũng|đồng thời))?) $/u;

/** A person does so many things in one clause. */
const MOST_DEEDS = 3;

/** First deed behind a mention, and those joined to it. */
function joined(sentence: Sentence, mention: Mention, next: Mention | undefined): Deed[] {
  const own: Deed[] = [];
  const end = stretchEnd(sentence.plain, mention, next);
  for (const deed of deedsIn(sentence, mention.to, end, MOST_DEEDS)) {
    const before = own.at(-1);
    if (!before && NEW_SUBJECT.test(sentence.lower.slice(mention.to, deed.from))) break;
    const apart = before && !JOINED.test(sentence.lower.slice(before.to, deed.from));
    if (apart || before?.role === null) break;
    own.push(deed);
  }
  return own;
}

interface List {
  role: Role;
  from: number;
  to: number;
  rule: string;
}

/** The list that words before a mention open: `Cùng dự có |…`, `dưới sự chủ trì của |…`. */
function listIn(gap: string, at: number, first: boolean): List | null {
  const chairs = CHAIRS_AFTER.exec(gap);
  if (chairs && (first || chairs.index > 0))
    return {
      role: 'chủ trì',
      from: at + chairs.index,
      to: at + chairs.index + chairs[0].length,
      rule: 'role.chairs in a list',
    };
  const directs = DIRECTS_AFTER.exec(gap);
  if (directs) {
    const from = at + directs.index;
    return { role: 'phát biểu', from, to: from + directs[0].length, rule: 'role.directs in a list' };
  }
  const attends = (first ? ATTENDS_AFTER : ALSO_ATTENDS).exec(gap) ?? (first ? MADE_UP_OF.exec(gap) : null);
  return attends
    ? {
        role: 'tham dự',
        from: at + attends.index,
        to: at + attends.index + attends[0].length,
        rule: 'role.attends in a list',
      }
    : null;
}

/** `chuyến thăm của |Tổng thống …`; not `Chủ nhiệm Ủy ban … của Quốc hội |…`, where the body goes with a title. */
function isSpokenOf(before: string): boolean {
  const words = SPOKEN_OF.exec(before)?.[0];
  if (!words) return false;
  return (
    !words.startsWith('của ') ||
    !beginsBody(words.slice('của '.length)) ||
    /^của (?:lãnh đạo|đoàn)/.test(words)
  );
}

/** What all do who stand before one verb; speech and office only in an enumeration. */
const SHARED: ReadonlySet<Role> = new Set(['chủ trì', 'tham dự']);

/** `A, B và C phát biểu`: nothing but titles and commas up to an `và` before the last. */
function isEnumerated(lower: string, mentions: Mention[], from: number, to: number): boolean {
  const before = lower.slice(mentions[to - 1]?.to ?? 0, mentions[to]?.from ?? 0);
  return from < to && / và [^.;:]*$/.test(before);
}

/** Reads who does what in one sentence. */
export function rolesIn(sentence: Sentence, mentions: Mention[]): Given[] {
  const { lower } = sentence;
  const given: Given[] = [];
  const give = (mention: Mention, role: Role, from: number, to: number, rule: string) =>
    given.push({ mention, role, from, to, rule });
  const deeds = mentions.map((mention, i) => joined(sentence, mention, mentions[i + 1]));
  let list: List | null = null;
  let receiving = false;
  mentions.forEach((mention, i) => {
    const last = mentions[i - 1];
    const gap = lower.slice(last?.to ?? 0, mention.from);
    const own = deeds[i] ?? [];
    list = listIn(gap, last?.to ?? 0, i === 0) ?? list;
    const before = lower.slice(Math.max(0, mention.from - 400), mention.from);
    receiving =
      receives(before) ||
      (receiving && /^[^.]*(?:;|, | và )[^.]*$/.test(gap) && !(deeds[i - 1] ?? []).length);
    if (receiving) {
      give(mention, 'nhận', mention.from, mention.to, 'role.receives from');
      return;
    }
    const spokenOf = !list && isSpokenOf(before.slice(-90));
    if (REPORT_OF.test(before.slice(-120))) {
      give(mention, 'báo cáo', mention.from, mention.to, 'role.report of');
      deeds[i] = [];
      return;
    }
    if (!list && ACCORDING_TO.test(before.slice(-70)) && lower.startsWith(',', mention.to)) {
      const words = { from: mention.from, to: mention.to, rule: 'role.according to' };
      given.push({ mention, role: 'phát biểu', ...words, quoted: true });
      deeds[i] = [];
      return;
    }
    if (spokenOf) {
      deeds[i] = [];
      return;
    }
    if (ADDRESSED.test(before) && last === undefined && REPORTS_FIRST.test(lower)) {
      deeds[i] = [];
      return;
    }
    const first = deeds.slice(0, i).every((earlier) => earlier.length === 0);
    const fronted = first && mention.from < SPEAKER_LIMIT ? REPORTS_FIRST.exec(lower) : null;
    if (fronted && own[0]?.role !== 'báo cáo') {
      give(mention, 'báo cáo', 0, fronted[0].length, 'role.reports, told first');
      return;
    }
    for (const deed of own) if (deed.role) give(mention, deed.role, deed.from, deed.to, deed.rule);
    const chairsFirst = i === 0 && list?.role === 'chủ trì';
    if (list && own[0]?.role !== null && (chairsFirst || !own.some((d) => d.role !== 'tham dự')))
      give(mention, list.role, list.from, list.to, list.rule);
    // `A, B và C chủ trì`: who stands before another without a deed shares that deed.
    if (!own.length && !list) {
      const sharer = deeds.findIndex((d, j) => j > i && d.length > 0);
      const shared = deeds[sharer]?.[0];
      if (shared?.role && (SHARED.has(shared.role) || isEnumerated(lower, mentions, i, sharer)))
        give(mention, shared.role, shared.from, shared.to, `${shared.rule}, with others`);
      else if (i === mentions.length - 1 || i === 0) {
        const speaks = SPEAKS_FIRST.exec(lower);
        if (speaks && i === 0 && mention.from < SPEAKER_LIMIT)
          give(mention, 'phát biểu', 0, speaks[0].length, 'role.speaks, told first');
      }
    }
  });
  return given;
}
