import type { Article, Decision, Extraction } from '../model/index.ts';
import { deleteAll, ofStory, putAll } from './bulk.ts';
import { sameStory } from './changes/sameStory.ts';
import { database } from './database.ts';
import { NOTHING, ownersIn, tieStory, writtenOf } from './links/tie.ts';
import { review } from './review/index.ts';
import type { DocumentRow, OfficialRow, RevisionRow, StoryRow } from './rows.ts';
import { said } from './said.ts';
import { toIndex } from './search/queue.ts';
import { keptStory } from './stories.ts';
import { LINKING, storyRows } from './story-rows.ts';
import { writing } from './writing.ts';

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
  return writing(() => keepWithin(reading, now));
}

/** `keepStory` inside the caller's own transaction over the same tables. */
export async function keepWithin(reading: Reading, now: string): Promise<Kept> {
  const { extraction } = reading;
  const before = await keptStory(reading.article.url);
  const article = { ...reading.article, url: before?.url ?? reading.article.url };
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
  const written = { before, sameText: revision.article === last?.article };
  // Of a story that was never there nobody can have decided anything.
  const decisions = before ? await decisionsOn(article.url) : [];
  await writeRows(revision, decisions, { savedAt, removedAt: null }, written);
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
  return writeRows(revision, decisions, story, { before: story, sameText: true });
}

const decisionsOn = (url: string) => database.decisions.where('story').equals(url).toArray();

async function writeRows(
  revision: RevisionRow,
  decisions: Decision[],
  dates: Pick<StoryRow, 'savedAt' | 'removedAt'>,
  { before, sameText }: { before: StoryRow | undefined; sameText: boolean },
): Promise<void> {
  const { url, article, extraction } = revision;
  // Of a story that was not there nothing is sought: in a large library every look costs.
  const written = before ? await writtenOf(url) : NOTHING;
  const leaving = dates.removedAt && !before?.was ? ownersIn(written) : before?.was;
  const rows = storyRows(revision, review(extraction, decisions, article.text), {
    ...dates,
    ...(leaving && { was: leaving }),
  });
  await tieStory(rows, written);
  await writeDocuments(rows.documents, before ? await documentsOf(url) : []);
  if (!dates.removedAt) delete rows.story.was;
  if (!before || said(before) !== said(rows.story)) await database.stories.put(rows.story);
  // The words change with the text, or with what officials are called; those of a story in the bin go.
  const stays = sameText && before && !before.was && !dates.removedAt && before.linked === LINKING;
  if (stays && sameNames(rows.officials, written.officials)) return;
  await toIndex('stories', [url]);
}

function sameNames(some: OfficialRow[], others: OfficialRow[]): boolean {
  const namesOf = (rows: OfficialRow[]) => new Set(rows.map(({ name }) => name));
  const [one, other] = [namesOf(some), namesOf(others)];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

const documentsOf = (url: string) => ofStory(database.documents, url).toArray();

async function writeDocuments(rows: DocumentRow[], before: DocumentRow[]): Promise<void> {
  const written = new Map(before.map((row) => [row.id, said(row)]));
  const ids = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  const changed = rows.filter((row) => written.get(row.id) !== said(row));
  await deleteAll(
    database.documents,
    gone.map(({ url, id }): [string, string] => [url, id]),
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
