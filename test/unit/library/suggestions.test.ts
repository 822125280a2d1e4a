import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import {
  database,
  decide,
  keepStory,
  suggestedBodies,
  suggestedPosts,
  suggestedTags,
  undo,
} from '../../../lib/library/index.ts';
import { makeArticle, makeReading } from '../made/story.ts';

const URL = makeArticle().url;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await keepStory(makeReading(), '2031-04-05T03:00:00.000Z');
});

it('suggests the posts of a name, whatever its capitals', async () => {
  expect(await suggestedPosts('ĐẶNG HỮU THIỆN', 5)).toEqual([{ title: 'Bí thư', body: 'Tỉnh ủy Sông Lam' }]);
  expect(await suggestedPosts('Tạ Văn Mới', 5)).toEqual([]);
});

it('suggests the bodies of the library', async () => {
  expect(await suggestedBodies(5)).toEqual(['Tỉnh ủy Sông Lam']);
});

it('suggests the bodies of the stories kept last as the latest prints them, whatever their addresses', async () => {
  await database.officials.clear();
  const row = await database.stories.get(URL);
  if (!row) throw new Error('not kept');
  const urls = Array.from({ length: 410 }, (_, at) => `https://baosonglam.example/${at}.html`);
  await database.stories.bulkAdd(
    urls.map((url, at) => ({
      ...row,
      url,
      key: url,
      savedAt: new Date(Date.UTC(2032, 0, at)).toISOString(),
    })),
  );
  await database.officials.bulkAdd(
    ['Cơ quan cũ', 'Tỉnh ủy Núi Hồng', 'Tỉnh uỷ Núi Hồng', 'Ủy ban nhân dân xã Mường Lam'].map(
      (body, at) => ({
        url: urls[at === 0 ? 1 : 405 + at] ?? '',
        id: 'official:lò văn pản',
        foldedName: 'lò văn pản',
        name: 'Lò Văn Pản',
        positions: [{ title: 'Bí thư', body, former: false }],
        outlet: row.outlet,
        storyTitle: row.title,
        publishedAt: row.publishedAt,
        ...{ person: '', company: [], day: row.day },
      }),
    ),
  );
  expect(await suggestedBodies(5)).toEqual(['Tỉnh uỷ Núi Hồng', 'Ủy ban nhân dân xã Mường Lam']);
});

it('suggests tags in use, the most frequent first, and none that was taken back', async () => {
  const tag = (fact: string, tag: string) => decide(URL, { kind: 'tag', fact, tag, on: true });
  await tag('story', 'đất đai');
  await tag('story', 'ngân sách');
  await tag('official:đặng hữu thiện', 'Ngân sách');
  const last = await tag('story', 'nhầm');
  await undo(last.id);
  expect(await suggestedTags()).toEqual(['Ngân sách', 'đất đai']);
});
