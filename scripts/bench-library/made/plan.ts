import type { MeetingKind, Outlet, PartOfDay } from '../../../lib/model/index.ts';
import { below, oneOf, type Random } from '../../anchors/random.ts';
import { type Ranks, randomFor, ranksOf } from './chance.ts';
import { type MadePerson, madeWorld, postAt, type Stage, type World } from './people.ts';
import { OUTLETS, PROVINCES } from './provinces.ts';
import { FIELDS } from './stock.ts';

/** What decides a library: the same values give the same rows. */
export interface Made {
  seed: number;
  stories: number;
}

/** A real meeting, before anybody has written of it. */
export interface MadeEvent {
  /** Unique in the library. */
  id: string;
  kind: MeetingKind;
  name: string;
  /** ISO day. */
  date: string;
  part: PartOfDay;
  place: string;
  body: string;
  planned: boolean;
  /** Numbers of people of the world, the chair first. */
  people: number[];
}

/** What the nth story tells. */
export interface Plan {
  n: number;
  outlet: Outlet;
  /** ISO day. */
  day: string;
  /** 0 at the first day of the library, 1 at the last. */
  share: number;
  field: string;
  /** One to three; the first is what it is about. */
  events: MadeEvent[];
}

/** Stories that are planned together: those that tell of one meeting stand in one group. */
export const GROUP = 24;

const FIRST_DAY = Date.UTC(2021, 0, 4);
const DAYS = 365 * 6;
const DAY = 86_400_000;
const isoDay = (at: number) => new Date(FIRST_DAY + at * DAY).toISOString().slice(0, 10);

type Form = [kind: MeetingKind, name: (field: string, body: string) => string];
const FORMS: Form[] = [
  ['hội nghị', (field) => `Hội nghị đánh giá kết quả ${field}`],
  ['họp', (field) => `Cuộc họp bàn về ${field}`],
  ['làm việc', (field, body) => `Buổi làm việc với ${body} về ${field}`],
  ['kiểm tra', (field) => `Kiểm tra công tác ${field}`],
  ['hội thảo', (field) => `Hội thảo khoa học về ${field}`],
  ['lễ', (field) => `Lễ phát động thi đua ${field}`],
  ['tiếp xúc cử tri', () => 'Hội nghị tiếp xúc cử tri trước kỳ họp'],
  ['kỳ họp', () => 'Kỳ họp chuyên đề'],
];
const PARTS: PartOfDay[] = ['sáng', 'chiều', 'sáng', 'chiều', 'tối'];

/** Of how many stories have one meeting, two, three: 1.4 a story. */
const told = (random: Random) => {
  const at = random();
  return at < 0.66 ? 1 : at < 0.94 ? 2 : 3;
};
/** By how many stories a meeting is told. */
const tellers = (random: Random) => {
  const at = random();
  return at < 0.6 ? 1 : at < 0.87 ? 2 : 3;
};

/** The plans of a library's stories, group by group. */
export class Planner {
  readonly world: World;
  private readonly national: Ranks;
  private readonly provincial: Ranks;
  private readonly provinces = ranksOf(PROVINCES.length, 6);

  readonly made: Made;

  constructor(made: Made) {
    this.made = made;
    this.world = madeWorld(made.seed);
    this.national = ranksOf(this.world.national.length, 8);
    this.provincial = ranksOf(this.world.provincial[0]?.length ?? 0, 6);
  }

  /** How many groups there are; the last is cut off where the library ends. */
  get groups(): number {
    return Math.ceil(this.made.stories / GROUP);
  }

  /** Plans of one group; one past the last tells of the day after, for stories that are not in the library yet. */
  group(at: number): Plan[] {
    const random = randomFor(this.made.seed, 2, at);
    const share = Math.min(1, at / Math.max(1, this.groups));
    const start = Math.floor(share * DAYS);
    const sizes = Array.from({ length: GROUP }, () => told(random));
    const plans: Plan[] = [];
    for (const part of [0, 1, 2]) {
      const province = this.provinces(random);
      const own = sizes.splice(0, GROUP / 3);
      const stories = own.map((size, n): Plan & { size: number } => {
        const [day, field] = [isoDay(start + below(random, 2)), oneOf(random, FIELDS)];
        const outlet = this.outlet(province, random);
        return { n: at * GROUP + plans.length + n, outlet, day, share, field, events: [], size };
      });
      this.fill(stories, { id: `${at}-${part}`, province, start, share }, random);
      plans.push(...stories.map(({ size: _, ...plan }) => plan));
    }
    return plans.filter(({ n }) => at >= this.groups || n < this.made.stories);
  }

  private outlet(province: number, random: Random): Outlet {
    const own = random() < 0.75 ? OUTLETS[province * 2 + below(random, 2)] : undefined;
    return own ?? oneOf(random, OUTLETS.slice(PROVINCES.length * 2));
  }

  /** Gives the stories of one province their meetings until each has as many as it tells. */
  private fill(
    stories: (Plan & { size: number })[],
    where: { id: string; province: number; start: number; share: number },
    random: Random,
  ): void {
    for (let made = 0; ; made++) {
      const open = stories.filter(({ size, events }) => events.length < size);
      const first = open[0];
      if (!first) return;
      const event = this.event(`${where.id}-${made}`, first.field, where, random);
      const others = open.slice(1);
      first.events.push(event);
      for (let left = tellers(random) - 1; left > 0 && others.length > 0; left--)
        others.splice(below(random, others.length), 1)[0]?.events.push(event);
    }
  }

  private event(
    id: string,
    field: string,
    { province, start, share }: { province: number; start: number; share: number },
    random: Random,
  ): MadeEvent {
    const people = new Set<number>();
    const wanted = 5 + below(random, 4);
    while (people.size < wanted) people.add(this.anyone(province, random));
    const [kind, nameOf] = oneOf(random, FORMS);
    const chair = this.world.people[[...people][0] ?? 0] as MadePerson;
    const body = random() < 0.5 ? `UBND tỉnh ${PROVINCES[province]}` : postAt(chair, share).body;
    const planned = random() < 0.08;
    return {
      id,
      kind,
      name: nameOf(field, body),
      date: isoDay(start - 1 + (planned ? 4 : 0)),
      part: oneOf(random, PARTS),
      place: `tỉnh ${PROVINCES[province]}`,
      body,
      planned,
      people: [...people],
    };
  }

  /** Somebody a meeting in this province may have, by how often they are met. */
  private anyone(province: number, random: Random): number {
    if (random() < 0.12) return this.world.national[this.national(random)] ?? 0;
    return this.world.provincial[province]?.[this.provincial(random)] ?? 0;
  }

  postOf(person: number, share: number): Stage {
    return postAt(this.world.people[person] as MadePerson, share);
  }

  nameOf(person: number): string {
    return this.world.people[person]?.name ?? '';
  }
}
