import { storyKey } from '../article/address/storyKey.ts';
import type { Article, Decision, Extraction } from '../model/index.ts';
import { bare, foldName } from '../vietnamese/forms.ts';
import { sameStory } from './changes/sameStory.ts';
import { database } from './database.ts';
import { review } from './review/index.ts';
import type { OfficialRow, RevisionRow, StoryRow } from './rows.ts';
import { keptAddress } from './stories.ts';

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
  return database.transaction(
    'rw',
    database.stories,
    database.revisions,
    database.officials,
    database.decisions,
    () => keepWithin(reading, now),
  );
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
  { savedAt, removedAt }: Pick<StoryRow, 'savedAt' | 'removedAt'>,
  before: StoryRow | undefined,
): Promise<void> {
  const { url, article, extraction } = revision;
  const record = review(extraction, decisions, article.text);
  const officials = record.officials.filter((official) => official.state !== 'rejected');
  const story: StoryRow = {
    url,
    key: storyKey(url),
    title: article.title,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    savedAt,
    revision: revision.number,
    officialCount: officials.length,
    meetingCount: record.meetings.filter((meeting) => meeting.state !== 'rejected').length,
    documentCount: record.documents.filter((document) => document.state !== 'rejected').length,
    searchText: bare([article.title, article.outlet.name, ...officials.map((o) => o.name)].join(' \n ')),
    removedAt,
  };
  // A row written as it was would have every list that shows it read anew.
  if (!before || saidIn(before) !== saidIn(story)) await database.stories.put(story);
  await writeOfficials(url, removedAt ? [] : officials.map((official) => officialRow(story, official)));
}

/** Writes the officials that differ from what is kept: most decisions change one or none of them. */
async function writeOfficials(url: string, rows: OfficialRow[]): Promise<void> {
  const before = await database.officials.where('url').equals(url).toArray();
  const written = new Map(before.map((row) => [row.id, saidIn(row)]));
  const ids = new Set(rows.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  const changed = rows.filter((row) => written.get(row.id) !== saidIn(row));
  if (gone.length > 0) await database.officials.bulkDelete(gone.map(({ id }) => [url, id]));
  if (changed.length > 0) await database.officials.bulkPut(changed);
}

/** All that a row says, whatever the order it was written in. */
const saidIn = (row: OfficialRow | StoryRow) => JSON.stringify(Object.entries(row).sort(byKey));
const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function officialRow(
  story: StoryRow,
  official: { id: string } & Pick<OfficialRow, 'name' | 'positions'>,
): OfficialRow {
  const { url, outlet, title, publishedAt } = story;
  const positions = official.positions.map(({ title, body, former }) => ({ title, body, former }));
  const { id, name } = official;
  return { url, id, name, foldedName: foldName(name), positions, outlet, storyTitle: title, publishedAt };
}

async function takeBackRemoval(url: string, now: string): Promise<void> {
  await database.decisions
    .where('story')
    .equals(url)
    .filter((decision: Decision) => decision.act.kind === 'remove-story' && decision.undoneAt === null)
    .modify({ undoneAt: now });
}
