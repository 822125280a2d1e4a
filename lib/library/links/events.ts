import {
  bodyOf,
  disagreements,
  type EventProfile,
  eventKeys,
  growEvent,
  type Report,
} from '../../linking/index.ts';
import { getAll, idsHaving, putAll } from '../bulk.ts';
import { database } from '../database.ts';
import type { EventRow, MeetingRow } from '../rows.ts';
import { said } from '../said.ts';
import { namesOf } from '../search/named.ts';
import { toIndex } from '../search/queue.ts';
import { capitals, homeOf } from '../story-rows.ts';
import { addBodies } from './people.ts';

/** A meeting's row as linking looks at it. */
export function reportOf({ url, id, people, outlet, ...row }: MeetingRow): Report {
  const { name, kind, status, date, partOfDay, place, body, term, ordinal, main, day } = row;
  return {
    ...{ story: url, fact: id, name, kind, status, date, partOfDay, place, body, term, ordinal, main, day },
    people: people.map(({ name, roles }) => ({ name, roles })),
    home: homeOf(outlet),
  };
}

/** What most sources tell; of those alike the first told. Null where none tells. */
export function foremost<T extends string>(told: (T | null)[]): T | null {
  const times = new Map<T, number>();
  for (const value of told) if (value) times.set(value, (times.get(value) ?? 0) + 1);
  const [first] = [...times].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** Its people over all reports, those not linked under their name. */
function peopleOf(reports: MeetingRow[]): EventRow['people'] {
  const people = new Map<string, EventRow['people'][number]>();
  for (const { person, name, roles } of reports.flatMap(({ people }) => people)) {
    const known = people.get(person || name);
    if (known) known.roles = [...new Set([...known.roles, ...roles])];
    else people.set(person || name, { person, name, roles: [...roles] });
  }
  return [...people.values()];
}

/** The row of a real meeting from all its reports, the earliest first. */
export function eventRow(id: string, reports: MeetingRow[], before?: EventRow): EventRow | null {
  const [first] = reports;
  const told = reports.map(reportOf);
  const profile = told.reduce<EventProfile | null>((known, report) => growEvent(known, report), null);
  if (!first || !profile) return null;
  const people = peopleOf(reports);
  const date = foremost(reports.map(({ date }) => date));
  const name = profile.names[0]?.name ?? first.name;
  const body = foremost(reports.map(({ body }) => body));
  const meeting = reports.find((report) => report.body === body) ?? first;
  const own = bodyOf(body, homeOf(meeting.outlet), meeting.day);
  const homes = reports.flatMap(({ outlet }) => outlet.province ?? []);
  return {
    id,
    name: before?.named ? before.name : name,
    named: before?.named ?? false,
    kind: foremost(reports.map(({ kind }) => kind)) ?? first.kind,
    status: profile.status,
    date,
    day: date ? whole(date) : first.day,
    partOfDay: foremost(reports.map(({ partOfDay }) => partOfDay)),
    place: foremost(reports.map(({ place }) => place)),
    body,
    bodyKey: own?.key ?? null,
    keys: [...new Set(told.flatMap(eventKeys))],
    profile,
    people,
    apart: before?.apart ?? [],
    places: [...new Set([...homes, ...(own?.place ? [capitals(own.place)] : [])])],
    reportCount: reports.length,
    disputed: reports.length > 1 && disagreements(told).length > 0,
  };
}

/** First day of a date told as day, month or span. */
const whole = (date: string): string => (date.length === 7 ? `${date}-01` : date.slice(0, 10));

/** Builds an event anew from its reports; one without any goes. Counts of its people's meetings follow. */
export async function refreshEvent(id: string): Promise<void> {
  const before = await database.events.get(id);
  const reports = await database.meetings.where('event').equals(id).toArray();
  reports.sort((one, other) => one.day.localeCompare(other.day));
  await buildEvent(id, reports, before);
}

/** Meetings by any of some keys (`eventKeys`), each once. @param most so many at most */
export async function eventsBy(keys: readonly string[], most?: number): Promise<EventRow[]> {
  return getAll(database.events, (await idsHaving(database.events, 'keys', keys)).slice(0, most));
}

/** Writes the event of the only report there is of it: nothing has to be sought. */
export const newEvent = (report: MeetingRow): Promise<void> => buildEvent(report.event, [report]);

async function buildEvent(id: string, reports: MeetingRow[], before?: EventRow): Promise<void> {
  await writeEvent(id, before, eventRow(id, reports, before));
  const bodies = reports.flatMap(({ body, outlet, day }) => bodyOf(body, homeOf(outlet), day) ?? []);
  await addBodies(bodies);
}

async function writeEvent(id: string, before: EventRow | undefined, after: EventRow | null): Promise<void> {
  const called = (row: EventRow | null | undefined) => said(row ? namesOf.meetings(row) : []);
  if (called(before) !== called(after)) await toIndex('meetings', [id]);
  if (after) await database.events.put(after);
  else {
    await database.events.delete(id);
    await database.ties.where('from').equals(id).or('to').equals(id).delete();
    await database.suggestions.where('a').equals(id).or('b').equals(id).delete();
  }
  const then = personsIn(before);
  const now = personsIn(after);
  const changed = [...new Set([...then, ...now])].filter((person) => then.has(person) !== now.has(person));
  if (changed.length === 0) return;
  const people = await getAll(database.people, changed);
  await putAll(
    database.people,
    people.map((row) => ({ ...row, meetingCount: row.meetingCount + (now.has(row.id) ? 1 : -1) })),
  );
}

const personsIn = (row: EventRow | null | undefined) =>
  new Set(row?.people.flatMap(({ person }) => person || []));
