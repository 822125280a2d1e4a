import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../../lib/exchange/codePoints.ts';
import { Dataset, exportDataset } from '../../../lib/exchange/index.ts';
import { datasetJsonSchema } from '../../../lib/exchange/jsonSchema.ts';
import { database, decide, keepStory, removeStory } from '../../../lib/library/index.ts';
import { makeArticle, makeExtraction, makeReading, TEXT } from '../made/story.ts';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function exported(): Promise<Dataset> {
  const result = await exportDataset(new Date(2031, 3, 6));
  if (!result.ok) throw new Error(result.reason);
  expect(result.fileName).toBe('bien-ban-2031-04-06.json');
  return Dataset.parse(JSON.parse(await result.json.text()));
}

describe('exportDataset', () => {
  it('gives an empty dataset for an empty library', async () => {
    expect(await exported()).toMatchObject({ stories: [], people: [], decisions: [] });
  });

  it('carries both layers, people across stories and the journal', async () => {
    await keepStory(makeReading(), '2031-04-05T03:00:00.000Z');
    const second = makeArticle({ url: 'https://baosonglam.example/a2.html' });
    await keepStory({ article: second, extraction: makeExtraction() }, '2031-04-05T04:00:00.000Z');
    await decide(second.url, { kind: 'accept', fact: 'official:đặng hữu thiện' });
    const dataset = await exported();
    expect(dataset.stories).toHaveLength(2);
    expect(dataset.people).toMatchObject([{ name: 'Đặng Hữu Thiện', members: [{}, {}] }]);
    expect(dataset.decisions).toHaveLength(1);
    expect(dataset.stories.find(({ url }) => url === second.url)?.officials[0]?.state).toBe('accepted');
  });

  it('counts offsets in code points', async () => {
    const text = TEXT.replace('\n', ' 🌾\n');
    await keepStory(
      { article: makeArticle({ text }), extraction: makeExtraction(text) },
      '2031-04-05T03:00:00.000Z',
    );
    const [story] = (await exported()).stories;
    const evidence = story?.officials[0]?.evidence;
    const points = [...(story?.article.text ?? '')];
    expect(points.slice(evidence?.start, evidence?.end).join('')).toBe('Đặng Hữu Thiện');
  });

  it('says which places were filled in; stories kept without that stay valid', async () => {
    const extraction = makeExtraction();
    const [official] = extraction.officials;
    const [position] = official?.positions ?? [];
    if (!official || !position) throw new Error('no post in the made story');
    const supplied = { words: 'Sông Lam', from: 'outlet' } as const;
    const posted = { ...position, evidence: { ...position.evidence, supplied } };
    const filled = { ...extraction, officials: [{ ...official, positions: [posted] }] };
    const other = makeArticle({ url: 'https://baosonglam.example/a2.html' });
    await keepStory({ article: makeArticle(), extraction: filled }, '2031-04-05T03:00:00.000Z');
    await keepStory({ article: other, extraction }, '2031-04-05T04:00:00.000Z');
    const { stories } = await exported();
    const evidence = (url: string) =>
      stories.find((story) => story.url === url)?.officials[0]?.positions[0]?.evidence;
    expect(evidence(makeArticle().url)).toMatchObject({ supplied });
    expect(evidence(other.url)).not.toHaveProperty('supplied');
  });

  it('leaves out what was removed', async () => {
    await keepStory(makeReading(), '2031-04-05T03:00:00.000Z');
    await removeStory(makeArticle().url);
    expect(await exported()).toMatchObject({ stories: [], people: [], decisions: [] });
  });
});

it('codePointOffsets counts a surrogate pair once', () => {
  const offset = codePointOffsets('a🌾b');
  expect([0, 1, 3, 4].map(offset)).toEqual([0, 1, 2, 3]);
});

it('the JSON Schema in public/ is the one of the code (npm run schema)', () => {
  expect(readFileSync('public/dataset.schema.json', 'utf8')).toBe(datasetJsonSchema());
});
