import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { walk } from '../read/walk.ts';

export interface GoldTitle {
  title: string;
  body: string | null;
}

export interface GoldOfficial {
  name: string;
  titles: GoldTitle[];
}

export interface GoldMeeting {
  kind: string;
  name: string;
  status: string;
  date: string | null;
  partOfDay: string | null;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  /** Missing means true. */
  main?: boolean;
  people: { name: string; roles: string[] }[];
}

/** A gold record (the corpus's guidelines), as far as it is compared. */
export interface Gold {
  context?: { publishedOn: string | null; province: string | null };
  article: { title?: string | null; publishedAt?: string | null; bylines?: string[] };
  officials: GoldOfficial[];
  meetings: GoldMeeting[];
  documents: { number: string }[];
  /** Missing where the record was not annotated for them. */
  figures?: { value: number | string; unit: string }[];
  deadlines?: { by: string }[];
}

/** A file's name without folder and extension: what ties a story to its record. */
export const stemOf = (file: string): string => basename(file, extname(file));

/** The gold records under a folder by stem, in order; lists of links between records are none. */
export function readGold(folder: string): Map<string, Gold> {
  const files = walk(folder, /\.json$/i).filter((file) => !stemOf(file).startsWith('links'));
  return new Map(files.map((file) => [stemOf(file), JSON.parse(readFileSync(file, 'utf8')) as Gold]));
}
