import { ofStory } from '../library/bulk.ts';
import { database, storageFailure } from '../library/index.ts';
import type { Decision } from '../model/index.ts';
import { DATASET_FORMAT, DATASET_VERSION, Dataset } from './dataset.ts';
import { datasetDecision, datasetStory } from './story.ts';

export type ExportResult =
  | { ok: true; fileName: string; json: Blob; count: number }
  | { ok: false; reason: 'storage-full' | 'storage-failed' | 'export-invalid' };

/**
 * The whole library as JSON, checked against its own schema before it leaves.
 * Built story by story into a Blob, so that no single string has to hold it all.
 * @param now names the file (`bien-ban-YYYY-MM-DD.json`, local day)
 */
export async function exportDataset(now = new Date()): Promise<ExportResult> {
  try {
    return await database.transaction('r', database.tables, async () => collect(now));
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}

async function collect(now: Date): Promise<ExportResult> {
  const stories = await database.stories.filter((story) => !story.removedAt).toArray();
  const kept = new Set(stories.map(({ url }) => url));
  const decisions = (await database.decisions.orderBy('at').toArray()).filter(({ story }) => kept.has(story));
  const parts: string[] = [];
  const outward: Decision[] = [];
  for (const story of stories) {
    const revisions = await ofStory(database.revisions, story.url).toArray();
    const own = decisions.filter((decision) => decision.story === story.url);
    outward.push(...own.map((decision) => datasetDecision(decision, revisions)));
    const checked = Dataset.shape.stories.element.safeParse(datasetStory(story, revisions, own));
    if (!checked.success) return { ok: false, reason: 'export-invalid' };
    parts.push(`${parts.length ? ',\n' : ''}${JSON.stringify(checked.data)}`);
  }
  const head = { format: DATASET_FORMAT, version: DATASET_VERSION, exportedAt: now.toISOString() };
  const rest = Dataset.omit({ stories: true }).safeParse({
    ...head,
    offsets: 'code-points',
    ...(await linked()),
    decisions: outward.sort((a, b) => a.at.localeCompare(b.at)),
  });
  if (!rest.success) return { ok: false, reason: 'export-invalid' };
  const opening = JSON.stringify(rest.data).slice(0, -1);
  const json = new Blob([opening, ',"stories":[\n', ...parts, '\n]}\n'], { type: 'application/json' });
  return { ok: true, fileName: `bien-ban-${localDay(now)}.json`, json, count: stories.length };
}

/** Who is one person across stories, and which reports tell of one meeting, as it stands. */
async function linked() {
  const people = await database.people.toArray();
  const meetings = await database.events.toArray();
  const officials = byOwner(await database.officials.toArray(), ({ person, url, id }) => [person, url, id]);
  const reports = byOwner(await database.meetings.toArray(), ({ event, url, id }) => [event, url, id]);
  return {
    people: people.map(({ id, name }) => ({
      ...{ id, name },
      members: (officials.get(id) ?? []).map(([story, official]) => ({ story, official })),
    })),
    meetings: meetings.map(({ id, name }) => ({
      ...{ id, name },
      members: (reports.get(id) ?? []).map(([story, meeting]) => ({ story, meeting })),
    })),
    ties: (await database.ties.toArray()).map(({ from, to, kind, url }) => ({ from, to, kind, story: url })),
  };
}

function byOwner<T>(
  rows: T[],
  keysOf: (row: T) => [string, string, string],
): Map<string, [string, string][]> {
  const owned = new Map<string, [string, string][]>();
  for (const row of rows) {
    const [owner, url, id] = keysOf(row);
    const own = owned.get(owner);
    if (own) own.push([url, id]);
    else owned.set(owner, [[url, id]]);
  }
  return owned;
}

function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
