import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../../../lib/linking/index.ts';
import type { GoldRecord, GoldSet } from '../gold.ts';

const HERE = new URL('./', import.meta.url);

/** A case file: stories in the shape of gold records, and which of their meetings are one. */
interface Cases {
  records: GoldRecord[];
  people: string[][];
  meetings: string[][];
}

/** The stories of the case files of this folder, as one library. */
export function meetingCases(): GoldSet {
  const files = readdirSync(HERE).filter((file) => file.endsWith('.json'));
  const sets = files.sort().map((file) => JSON.parse(readFileSync(new URL(file, HERE), 'utf8')) as Cases);
  return {
    records: sets.flatMap(({ records }) => records),
    links: {
      people: sets.flatMap(({ people }) => people),
      meetings: sets.flatMap(({ meetings }) => meetings),
    },
  };
}

/** The meetings of a record as linking reads them. */
export function reportsOf({ id, context, article, meetings }: GoldRecord): Report[] {
  const day = context.publishedOn ?? article.publishedAt?.slice(0, 10) ?? '';
  return meetings.map(({ key, ...told }) => ({
    ...told,
    story: id,
    fact: key,
    home: context.province ?? '',
    day,
  }));
}
