import type { Article, Decision, Extraction } from '../model/index.ts';
import { deleteAll, putAll } from './bulk.ts';
import { sameStory } from './changes/sameStory.ts';
import { database } from './database.ts';
import { ownersIn, tieStory, writtenOf } from './links/tie.ts';
import { review } from './review/index.ts';
import type { DocumentRow, OfficialRow, RevisionRow, StoryRow } from './rows.ts';
import { said } from './said.ts';
import { indexText, unindexText } from './search/index.ts';
import { keptAddress } from './stories.ts';
import { LINKING, type StoryRows, storyRows } from './story-rows.ts';

/** A story as just read: what a save keeps. */
export interface Reading {
  article: Article;
  extraction: Extraction;
}

export interface Kept {
  outcome: 'saved' | 'unchanged' | 'revised' | 'restored';
  /** ISO instant of the first save. */
  savedAt: string;
}

/**
 * Keeps a story, whole or not at all: one transaction over all tables.
 * The same text again changes nothing a person sees; a changed text becomes a new revision.
 * Decisions are never touched but for a removal, which saving again takes back.
 * @param now ISO instant
 * @throws DexieError when the store refuses (see `storageFailure`)
 */
export function keepStory(reading: Reading, now: string): Promise<Kept> {
  // An async function by name: only then does Dexie keep the transaction through awaits that ask it nothing.
  return database.transaction('rw', database.tables, async () => keepWithin(reading, now));
}

/** `keepStory` inside the caller's own transaction over the same tables. */
export async function keepWithin(reading: Reading, now: string): Promise<Kept> {
  const { extraction } = reading;
  const article = { ...reading.article, url: await keptAddress(reading.article.url) };
  const before = await database.stories.get(article.url);
  const last = before && (await database.revisions.get([article.url, before.revision]));
  const changed = !last || !sameStory(last.article, article);
  const revision: RevisionRow = {
    url: article.url,
    number: changed ? (before?.revision ?? 0) + 1 : before.revision,
    readAt: changed ? now : last.readAt,
    ...(changed ? { article, extraction } : freshest(last, { article, extraction })),
  };
  await database.revisions.put(revision);
  if (before?.removedAt) await takeBackRemoval(article.url, now);
  const savedAt = before?.savedAt ?? now;
  await writeRows(revision, await decisionsOn(article.url), { savedAt, removedAt: null }, before);
  const outcome = !before ? 'saved' : before.removedAt ? 'restored' : changed ? 'revised' : 'unchanged';
  return { outcome, savedAt };
}

/**
 * A story kept in the same words: its article stays, a reading of that very text replaces the one before.
 * An extraction points into its own text: where spaces or Unicode forms differ, the two change only together.
 */
function freshest(last: RevisionRow, now: Reading): Reading {
  const { article, extraction } = last;
  if (article.text === now.article.text) return { article, extraction: now.extraction };
  return extraction.grammar === now.extraction.grammar ? { article, extraction } : now;
}

/** A kept story with the state of it that counts now. */
export interface Current {
  story: StoryRow;
  revision: RevisionRow;
}

/** What is kept of a story; inside a transaction. */
export async function currentOf(url: string): Promise<Current | null> {
  const story = await database.stories.get(url);
  const revision = story && (await database.revisions.get([url, story.revision]));
  return revision ? { story, revision } : null;
}

/** Writes the rows that follow from the current revision and the decisions on it; inside a transaction. */
export async function refreshRows(url: string): Promise<void> {
  const current = await currentOf(url);
  if (current) await refreshFrom(current, await decisionsOn(url));
}

/** `refreshRows` from what has just been read. */
export function refreshFrom({ story, revision }: Current, decisions: Decision[]): Promise<void> {
  return writeRows(revision, decisions, story, story);
}

const decisionsOn = (url: string) => database.decisions.where('story').equals(url).toArray();

async function writeRows(
  revision: RevisionRow,
  decisions: Decision[],
  dates: Pick<StoryRow, 'savedAt' | 'removedAt'>,
  before: StoryRow | undefined,
): Promise<void> {
  const { url, article, extraction } = revision;
  const written = await writtenOf(url);
  const leaving = dates.removedAt && !before?.was ? ownersIn(written) : before?.was;
  const rows = storyRows(revision, review(extraction, decisions, article.text), {
    ...dates,
    ...(leaving && { was: leaving }),
  });
  await tieStory(rows, written);
  await writeDocuments(url, rows.documents);
  if (!dates.removedAt) delete rows.story.was;
  if (!before || said(before) !== said(rows.story)) await database.stories.put(rows.story);
  await writeText(rows, article, before, written.officials);
}

/** The words for search: they change with the text, or with what officials are called. */
async function writeText(
  { story, officials }: StoryRows,
  article: Article,
  before: StoryRow | undefined,
  written: OfficialRow[],
): Promise<void> {
  if (story.removedAt) return unindexText(story.url);
  const names = officials.map(({ name }) => name);
  const known = new Set(written.map(({ name }) => name));
  const same = before && !before.removedAt && before.linked === LINKING && before.revision === story.revision;
  if (same && known.size === new Set(names).size && names.every((name) => known.has(name))) return;
  await indexText(story.url, article, [story.outlet.name, ...names]);
}

async function writeDocuments(url: string, rows: DocumentRow[]): Promise<void> {
  const before = await database.documents.where('url').equals(url).toArray();
  const written = new Map(before.map((row) => [row.id, said(row)]));
  const ids = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  const changed = rows.filter((row) => written.get(row.id) !== said(row));
  await deleteAll(
    database.documents,
    gone.map(({ id }): [string, string] => [url, id]),
  );
  await putAll(database.documents, changed);
}

async function takeBackRemoval(url: string, now: string): Promise<void> {
  await database.decisions
    .where('story')
    .equals(url)
    .filter((decision: Decision) => decision.act.kind === 'remove-story' && decision.undoneAt === null)
    .modify({ undoneAt: now });
}
