import { type Choice, chooseEvent, disagreements, eventKeys } from '../../linking/index.ts';
import { database } from '../database.ts';
import { eventsBy, reportOf } from '../links/events.ts';
import type { MeetingRow } from '../rows.ts';
import type { MetMeeting } from './met.ts';

/** So many known meetings are weighed at most. */
const CANDIDATES = 60;

/** @param rows the meetings as they would be kept @param written as they are kept; empty where the story is not */
export async function metMeetings(rows: MeetingRow[], written: MeetingRow[]): Promise<MetMeeting[]> {
  const owners = new Map(written.map(({ id, event }) => [id, event]));
  return Promise.all(rows.map((row) => metMeeting(row, owners.get(row.id) || null)));
}

async function metMeeting(row: MeetingRow, own: string | null): Promise<MetMeeting> {
  const { into, doubts } = own ? await asKept(own) : await asTried(row);
  const reports = into ? await database.meetings.where('event').equals(into).toArray() : [];
  const others = reports.filter(({ url }) => url !== row.url);
  return {
    fact: row.id,
    name: row.name,
    event: others.length > 0 ? into : null,
    own,
    others: others.map(({ url, id, storyTitle, outlet }) => ({
      ...{ url, title: storyTitle, outlet: outlet.name, meeting: id },
    })),
    differs: differences(row, others),
    maybe: await maybe(doubts),
  };
}

async function asKept(own: string) {
  const rows = await database.suggestions.where('a').equals(own).or('b').equals(own).toArray();
  const doubts = rows.map(({ a, b, score, reasons }) => ({ id: a === own ? b : a, score, reasons }));
  return { into: own, doubts };
}

async function asTried(row: MeetingRow) {
  const report = reportOf(row);
  const found = await eventsBy(eventKeys(report), CANDIDATES);
  return chooseEvent(
    report,
    found.map(({ id, profile }) => ({ id, profile, apart: false })),
  );
}

/** Where another paper says something else than this story: this one's value, then theirs. */
function differences(row: MeetingRow, others: MeetingRow[]): MetMeeting['differs'] {
  if (others.length === 0) return [];
  const outlets = new Map(others.map(({ url, outlet }) => [url, outlet.name]));
  return disagreements([row, ...others].map(reportOf)).flatMap(({ field, said }) => {
    const here = said.find(({ stories }) => stories.includes(row.url));
    if (!here) return [];
    return said
      .filter((value) => value !== here)
      .map(({ value, stories }) => ({
        field,
        here: here.value,
        there: value,
        outlet: outlets.get(stories[0] ?? '') ?? '',
      }));
  });
}

async function maybe(doubts: Choice['doubts']): Promise<MetMeeting['maybe']> {
  const rows = await database.events.bulkGet(doubts.map(({ id }) => id));
  return doubts.flatMap(({ score, reasons }, at) => {
    const row = rows[at];
    return row ? [{ event: row.id, name: row.name, day: row.day, score, reasons }] : [];
  });
}
