import { z } from 'zod';
import type { Appearance, Report } from '../../lib/linking/index.ts';

const title = z.object({ title: z.string(), body: z.string().nullish() });
const official = z.object({
  name: z.string(),
  titles: z.array(title).default([]),
  former: z.boolean().default(false),
});
const meeting = z.object({
  key: z.string(),
  kind: z.string(),
  name: z.string(),
  status: z.enum(['held', 'planned']).default('held'),
  date: z.string().nullish(),
  partOfDay: z.string().nullish(),
  place: z.string().nullish(),
  body: z.string().nullish(),
  term: z.string().nullish(),
  ordinal: z.string().nullish(),
  main: z.boolean().default(true),
  people: z.array(z.object({ name: z.string(), roles: z.array(z.string()).default([]) })).default([]),
});

/** A record in the gold shape, as far as linking reads it. */
const record = z.object({
  id: z.string().min(1),
  context: z.object({ publishedOn: z.string().nullish(), province: z.string().nullish() }).nullish(),
  article: z.object({ publishedAt: z.string().nullish() }).nullish(),
  officials: z.array(official).default([]),
  meetings: z.array(meeting).default([]),
});

export type LinkRecord = z.infer<typeof record>;

/** Reads one record; says in plain words what is wrong with it. */
export function readRecord(json: unknown): LinkRecord {
  const read = record.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(`not a record: ${first?.path.join('.') || 'the whole'}: ${first?.message}`);
}

const homeOf = ({ context }: LinkRecord) => context?.province ?? '';
const dayOf = ({ context, article }: LinkRecord) =>
  (context?.publishedOn ?? article?.publishedAt ?? '').slice(0, 10);

/** The officials of a record. */
export function appearancesOf(from: LinkRecord): Appearance[] {
  const names = from.officials.map(({ name }) => name);
  return from.officials.map(({ name, titles, former }) => ({
    story: from.id,
    fact: name,
    name,
    positions: titles.map((each) => ({ title: each.title, body: each.body ?? null, former })),
    home: homeOf(from),
    day: dayOf(from),
    company: names.filter((other) => other !== name),
  }));
}

/** The meetings of a record. */
export function reportsOf(from: LinkRecord): Report[] {
  return from.meetings.map((each) => ({
    story: from.id,
    fact: each.key,
    name: each.name,
    kind: each.kind,
    status: each.status,
    date: each.date ?? null,
    partOfDay: each.partOfDay ?? null,
    place: each.place ?? null,
    body: each.body ?? null,
    term: each.term ?? null,
    ordinal: each.ordinal ?? null,
    main: each.main,
    people: each.people,
    home: homeOf(from),
    day: dayOf(from),
  }));
}

/** Clusters as the command line prints them. */
export interface Links {
  people: string[][];
  meetings: string[][];
}
