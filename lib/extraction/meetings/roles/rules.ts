import type { Role } from '../../../model/index.ts';
import { beginsBody } from '../bodies.ts';
import { ACCORDING_TO, ADDRESSED, REPORT_OF, REPORTS_FIRST, SPEAKS_FIRST, SPOKEN_OF } from './cues.ts';
import type { List } from './lists.ts';
import type { Mention } from './mentions.ts';
import type { Deed } from './predicates.ts';

/** A role a sentence gives to a mention, with the words that give it (units of the sentence). */
export interface Given {
  mention: Mention;
  role: Role;
  from: number;
  to: number;
  rule: string;
  /** Words of one who may have said them elsewhere. */
  quoted?: true;
}

/** A mention in its sentence, as the rules see it. */
export interface Scene {
  mention: Mention;
  /** Its place among the sentence's mentions. */
  nth: number;
  mentions: readonly Mention[];
  /** What each of them does, in order; emptied for those who are only spoken of. */
  deeds: readonly (readonly Deed[])[];
  list: List | null;
  /** Whether an award or office is handed to this one. */
  receiving: boolean;
  lower: string;
  /** Whether the sentence stands under a picture. */
  caption: boolean;
  /** Small letters between the last mention and this one. */
  gap: string;
  /** Small letters before the mention, at most `BEFORE` of them. */
  before: string;
}

/** How a mention comes to its role; `|` stands before it in the examples. */
interface RoleRule {
  name: string;
  example: string;
  /** True where what the mention does itself is no longer its part: others don't share it. */
  spokenOf?: true;
  /** Null where the rule does not fit; an empty list for a mention without a part. */
  read(scene: Scene): Omit<Given, 'mention' | 'rule'>[] | null;
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
function isEnumerated(lower: string, mentions: readonly Mention[], from: number, to: number): boolean {
  const before = lower.slice(mentions[to - 1]?.to ?? 0, mentions[to]?.from ?? 0);
  return from < to && / và [^.;:]*$/.test(before);
}

/** Who speaks is named so soon behind the verb. */
const SPEAKER_LIMIT = 200;

const whole = ({ mention }: Scene, role: Role) => ({ role, from: mention.from, to: mention.to });

/** In order: the first that fits decides. */
export const RULES: readonly RoleRule[] = [
  {
    name: 'receives from',
    example: 'trao Quyết định cho |bà B',
    read: (scene) => (scene.receiving ? [whole(scene, 'nhận')] : null),
  },
  {
    name: 'report of',
    example: 'Theo báo cáo của |ông A',
    spokenOf: true,
    read: (scene) => (REPORT_OF.test(scene.before.slice(-120)) ? [whole(scene, 'báo cáo')] : null),
  },
  {
    name: 'according to',
    example: 'Theo |ông A, …',
    spokenOf: true,
    read: (scene) => {
      const { list, before, lower, mention } = scene;
      if (list || !lower.startsWith(',', mention.to) || !ACCORDING_TO.test(before.slice(-70))) return null;
      return [{ ...whole(scene, 'phát biểu'), quoted: true }];
    },
  },
  {
    name: 'spoken of',
    example: 'chuyến thăm của |Tổng thống A',
    spokenOf: true,
    read: ({ list, gap }) => (!list && isSpokenOf(gap.slice(-90)) ? [] : null),
  },
  {
    name: 'spoken to',
    example: 'Báo cáo với |Tổng Bí thư, ông B …',
    spokenOf: true,
    read: ({ nth, before, lower }) =>
      nth === 0 && ADDRESSED.test(before) && REPORTS_FIRST.test(lower) ? [] : null,
  },
  {
    name: 'reports, told first',
    example: 'Báo cáo tại hội nghị, |ông A cho biết',
    read: ({ mention, nth, deeds, lower }) => {
      const first = mention.from < SPEAKER_LIMIT && deeds.slice(0, nth).every((own) => own.length === 0);
      const verb = first ? REPORTS_FIRST.exec(lower)?.[0] : undefined;
      if (!verb || deeds[nth]?.[0]?.role === 'báo cáo') return null;
      return [{ role: 'báo cáo', from: 0, to: verb.length }];
    },
  },
];

/** What the mention does itself, and the part of the list it stands in. */
export function ownRoles({ mention, nth, deeds, list, lower, caption }: Scene): Given[] {
  const own = deeds[nth] ?? [];
  // Under a picture good wishes come with flowers, not with a speech.
  const congratulates = (from: number, to: number) => caption && lower.slice(from, to) === 'chúc mừng';
  const given: Given[] = own.flatMap(({ role, from, to, rule }) =>
    role ? [{ mention, role: congratulates(from, to) ? 'tham dự' : role, from, to, rule }] : [],
  );
  const chairsFirst = nth === 0 && list?.role === 'chủ trì';
  const more = own.some((deed) => deed.role !== 'tham dự');
  if (list && own[0]?.role !== null && (chairsFirst || !more)) given.push({ mention, ...list });
  return given;
}

/** `A, B và C chủ trì`: who stands before another without a deed shares that deed; else who is named behind a verb did it. */
export function sharedRoles({ mention, nth, mentions, deeds, list, lower }: Scene): Given[] {
  if (deeds[nth]?.length || list) return [];
  const sharer = deeds.findIndex((own, at) => at > nth && own.length > 0);
  const shared = deeds[sharer]?.[0];
  if (shared?.role && (SHARED.has(shared.role) || isEnumerated(lower, mentions, nth, sharer))) {
    const { role, from, to } = shared;
    return [{ mention, role, from, to, rule: `${shared.rule}, with others` }];
  }
  const speaks = nth === 0 && mention.from < SPEAKER_LIMIT ? SPEAKS_FIRST.exec(lower)?.[0] : undefined;
  return speaks
    ? [{ mention, role: 'phát biểu', from: 0, to: speaks.length, rule: 'role.speaks, told first' }]
    : [];
}
