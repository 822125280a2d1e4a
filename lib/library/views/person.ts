import type { Decision } from '../../model/index.ts';
import { getAll, toldIn } from '../bulk.ts';
import { database } from '../database.ts';
import { keysOf, peopleBy } from '../links/handles.ts';
import { isLink, type Kind } from '../links/judgements.ts';
import { appearancesOf } from '../links/people.ts';
import type { EventRow, OfficialRow, PersonRow } from '../rows.ts';
import { tenuresOf } from './tenures.ts';
import type { PersonView } from './views.ts';

/** So many meetings, stories, companions are listed at most: the latest, the most frequent. */
export const LISTED = 200;
const COMPANIONS = 30;

/** A person's row; null where there is none of this id (any more). */
export const personRow = async (id: string): Promise<PersonRow | null> =>
  (await database.people.get(id)) ?? null;

/** All that is known of one person; null where there is none of this id (any more). */
export async function personView(id: string): Promise<PersonView | null> {
  const person = await database.people.get(id);
  if (!person) return null;
  const rows = await appearancesOf(id).reverse().limit(LISTED).toArray();
  const [tenures, events, stories, namesakes, suggestions, decisions] = await Promise.all([
    tenuresOf(person),
    eventsOf(id, rows),
    database.stories.bulkGet(rows.map(({ url }) => url)),
    namesakesOf(person),
    suggestionsOf(id),
    linkDecisions(
      'people',
      rows.map(({ url, id: fact }) => ({ story: url, fact })),
    ),
  ]);
  return {
    person,
    tenures,
    meetings: events.map((event) => ({
      event,
      roles: event.people.find((one) => one.person === id)?.roles ?? [],
    })),
    companions: companionsOf(id, events),
    stories: stories.filter((story) => story !== undefined),
    appearances: rows.map(appearance),
    namesakes,
    suggestions,
    decisions,
  };
}

const appearance = ({ url, id, storyTitle, name, positions, day }: OfficialRow) => ({
  ...{ story: url, fact: id, title: storyTitle, name, day },
  posts: positions.map(({ title, body }) => [title, body].filter(Boolean).join(' ')),
});

/** The meetings told in the latest stories of a person, the latest first. */
async function eventsOf(id: string, rows: OfficialRow[]): Promise<EventRow[]> {
  const reports = await toldIn(
    database.meetings,
    rows.map(({ url }) => url),
  );
  const own = reports.filter(({ people }) => people.some(({ person }) => person === id));
  const events = await getAll(database.events, [...new Set(own.map(({ event }) => event))]);
  return events.sort((one, other) => other.day.localeCompare(one.day));
}

function companionsOf(id: string, events: EventRow[]): PersonView['companions'] {
  const met = new Map<string, PersonView['companions'][number]>();
  for (const { person, name } of events.flatMap(({ people }) => people)) {
    if (!person || person === id) continue;
    const known = met.get(person);
    if (known) known.times++;
    else met.set(person, { person, name, times: 1 });
  }
  return [...met.values()].sort((one, other) => other.times - one.times).slice(0, COMPANIONS);
}

async function namesakesOf(person: PersonRow): Promise<PersonRow[]> {
  const rows = await peopleBy('keys', keysOf(person), LISTED);
  return rows.filter(({ id }) => id !== person.id).sort((one, other) => other.storyCount - one.storyCount);
}

export async function suggestionsOf(id: string) {
  return database.suggestions.where('a').equals(id).or('b').equals(id).limit(50).toArray();
}

/** The decisions on links that speak of one of these facts, oldest first, what was undone included. */
export async function linkDecisions(
  kind: Kind,
  refs: { story: string; fact: string }[],
): Promise<Decision[]> {
  const facts = new Set(refs.map(({ story, fact }) => `${story} ${fact}`));
  const all = await database.decisions.where('act.kind').anyOf('same', 'split', 'not-same', 'call').toArray();
  return all
    .filter((decision) => {
      if (!isLink(decision) || decision.act.fact.startsWith('meeting:') !== (kind === 'meetings'))
        return false;
      const { story, act } = decision;
      const others = 'otherStory' in act ? [`${act.otherStory} ${act.otherFact}`] : [];
      const moved = 'moved' in act ? act.moved.map(({ story, fact }) => `${story} ${fact}`) : [];
      return [`${story} ${act.fact}`, ...others, ...moved].some((fact) => facts.has(fact));
    })
    .sort((one, other) => one.at.localeCompare(other.at));
}
