import { database } from '../database.ts';
import type { EventRow, OfficialRow, PersonRow, SuggestionRow } from '../rows.ts';

/** One side of a doubtful link, as the queue shows it. */
export interface Side {
  id: string;
  name: string;
  /** Posts of a person; body, day and place of a meeting. */
  lines: string[];
  stories: { url: string; title: string; day: string; outlet: string }[];
}

export interface Doubt {
  suggestion: SuggestionRow;
  a: Side;
  b: Side;
}

/** So many lines and stories of a side are shown. */
const LINES = 5;
const STORIES = 4;

/** Doubtful links, the most useful first. @param above only those of at least this score */
export async function doubts(limit: number, above = 0): Promise<{ doubts: Doubt[]; count: number }> {
  const { suggestions } = database;
  const [rows, count] = await Promise.all([
    above > 0
      ? suggestions.where('score').aboveOrEqual(above).reverse().limit(limit).toArray()
      : suggestions.orderBy('worth').reverse().limit(limit).toArray(),
    above > 0 ? suggestions.where('score').aboveOrEqual(above).count() : suggestions.count(),
  ]);
  const found = await Promise.all(
    rows.map(async (suggestion): Promise<Doubt | null> => {
      const [a, b] = await Promise.all([suggestion.a, suggestion.b].map((id) => sideOf(suggestion.kind, id)));
      return a && b ? { suggestion, a, b } : null;
    }),
  );
  return { doubts: found.filter((doubt) => doubt !== null), count };
}

async function sideOf(kind: SuggestionRow['kind'], id: string): Promise<Side | null> {
  if (kind === 'people') {
    const person = await database.people.get(id);
    return person ? personSide(person, await latestOf(id)) : null;
  }
  const event = await database.events.get(id);
  if (!event) return null;
  const reports = await database.meetings.where('event').equals(id).limit(STORIES).toArray();
  return { id, name: event.name, lines: eventLines(event), stories: reports.map(storyLine) };
}

const latestOf = (person: string) =>
  database.officials
    .where('[person+day]')
    .between([person, ''], [person, '\uffff'])
    .reverse()
    .limit(STORIES)
    .toArray();

const personSide = ({ id, name, profile }: PersonRow, rows: OfficialRow[]): Side => ({
  ...{ id, name },
  lines: profile.posts.slice(0, LINES).map(({ title, body }) => [title, body].filter(Boolean).join(' ')),
  stories: rows.map(storyLine),
});

const eventLines = ({ body, date, partOfDay, place }: EventRow): string[] =>
  [body, [partOfDay, date].filter(Boolean).join(' '), place].flatMap((line) => line || []);

const storyLine = ({
  url,
  storyTitle,
  day,
  outlet,
}: Pick<OfficialRow, 'url' | 'storyTitle' | 'day' | 'outlet'>) => ({
  ...{ url, title: storyTitle, day },
  outlet: outlet.name,
});
