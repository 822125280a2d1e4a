import type { Reading } from '../../../lib/library/index.ts';
import { GROUP, type Plan, Planner } from '../made/plan.ts';
import { madeStory } from '../made/story.ts';

/** Stories of the smallest library: whom they tell of is known in every library, since all begin with them. */
const FIRST = 1000;
/** Groups of stories that no library holds begin here: they are the same, and of the same day, for all sizes. */
const UNTOLD = 50_000;
/** Officials that a story to be saved names. */
const NAMED = { least: 7, most: 9 };

/** So often, or nobody could say whether it is the same: a smaller library would then do other work than a larger. */
const MET = 4;

/** Numbers of the people whom every library knows well. */
function knownIn(planner: Planner): Set<number> {
  const met = new Map<number, number>();
  for (let at = 0; at < FIRST / GROUP; at++)
    for (const { events } of planner.group(at))
      for (const { people } of events)
        for (const person of people) met.set(person, (met.get(person) ?? 0) + 1);
  return new Set([...met].flatMap(([person, times]) => (times >= MET ? person : [])));
}

/** Plans of stories that are in no library, with nobody but known people; without end. */
function* plansOf(planner: Planner): Generator<Plan> {
  const known = knownIn(planner);
  for (let at = UNTOLD; ; at++)
    for (const plan of planner.group(at)) {
      const events = plan.events.map((event) => ({
        ...event,
        people: event.people.filter((person) => known.has(person)),
      }));
      yield { ...plan, events: events.filter(({ people }) => people.length > 0) };
    }
}

/** So many stories are of one day, or each would be weighed against all that were saved before it. */
const OF_ONE_DAY = 3;

/** The plan, told some days later. */
function later(plan: Plan, days: number): Plan {
  const move = (day: string) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const events = plan.events.map((event) => ({ ...event, date: move(event.date) }));
  return { ...plan, day: move(plan.day), events };
}

/** Stories as just read that are new to every library: so many of them, about eight known officials in each. */
export function newStories(seed: number, first: number, count: number): Reading[] {
  // The size is of no account for groups that no library holds, but they must lie behind its end.
  const planner = new Planner({ seed, stories: FIRST });
  const readings: Reading[] = [];
  let at = 0;
  for (const plan of plansOf(planner)) {
    const told = later(plan, Math.floor(at / OF_ONE_DAY));
    const { article, extraction } = madeStory(planner, told);
    const named = extraction.officials.length;
    if (named < NAMED.least || named > NAMED.most) continue;
    if (at++ >= first) readings.push({ article, extraction });
    if (readings.length === count) break;
  }
  return readings;
}
