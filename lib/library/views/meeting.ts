import { disagreements } from '../../linking/index.ts';
import type { Role } from '../../model/index.ts';
import { toldIn } from '../bulk.ts';
import { database } from '../database.ts';
import { reportOf } from '../links/events.ts';
import type { EventRow, MeetingRow } from '../rows.ts';
import { linkDecisions, suggestionsOf } from './person.ts';
import type { MeetingView } from './views.ts';

const ROLES: Role[] = ['chủ trì', 'báo cáo', 'phát biểu', 'nhận', 'tiếp', 'tham dự'];

/** A meeting's row; null where there is none of this id (any more). */
export const eventRow = async (id: string): Promise<EventRow | null> =>
  (await database.events.get(id)) ?? null;

/** One real meeting, source by source; null where there is none of this id (any more). */
export async function meetingView(id: string): Promise<MeetingView | null> {
  const event = await database.events.get(id);
  if (!event) return null;
  const reports = await database.meetings.where('event').equals(id).toArray();
  reports.sort((one, other) => other.people.length - one.people.length || one.day.localeCompare(other.day));
  const [documents, ties, suggestions, decisions] = await Promise.all([
    documentsOf(reports),
    tiesOf(id),
    suggestionsOf(id),
    linkDecisions(
      'meetings',
      reports.map(({ url, id: fact }) => ({ story: url, fact })),
    ),
  ]);
  const told = disagreements(reports.map(reportOf));
  return {
    event,
    reports,
    disagreements: told,
    people: peopleOf(reports),
    documents,
    ties,
    suggestions,
    decisions,
  };
}

/** Who did what, with the stories that say so; the strongest role first. */
function peopleOf(reports: MeetingRow[]): MeetingView['people'] {
  return ROLES.flatMap((role) => {
    const people = new Map<string, MeetingView['people'][number]['people'][number]>();
    for (const { url, people: told } of reports)
      for (const { person, name, roles } of told) {
        if (!roles.includes(role)) continue;
        const known = people.get(person || name);
        if (known) known.stories.push(url);
        else people.set(person || name, { person: person || null, name, stories: [url] });
      }
    return people.size > 0 ? [{ role, people: [...people.values()] }] : [];
  });
}

async function documentsOf(reports: MeetingRow[]): Promise<MeetingView['documents']> {
  const rows = await toldIn(
    database.documents,
    reports.map(({ url }) => url),
  );
  const found = new Map<string, MeetingView['documents'][number]>();
  for (const { key, type, number, url } of rows) {
    const known = found.get(key);
    if (known) known.stories.push(url);
    else found.set(key, { key, label: [type, number].filter(Boolean).join(' '), stories: [url] });
  }
  return [...found.values()];
}

async function tiesOf(id: string): Promise<MeetingView['ties']> {
  const ties = await database.ties.where('from').equals(id).or('to').equals(id).toArray();
  const others = await database.events.bulkGet(ties.map(({ from, to }) => (from === id ? to : from)));
  const met = new Set<string>();
  return ties.flatMap(({ from, kind: told }, at) => {
    const event = others[at];
    const kind = from === id ? told : told === 'prepares' ? ('prepared-by' as const) : ('sitting' as const);
    if (!event || met.has(`${kind} ${event.id}`)) return [];
    met.add(`${kind} ${event.id}`);
    return [{ kind, event }];
  });
}
