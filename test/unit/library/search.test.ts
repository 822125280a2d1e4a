import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, storiesMatching } from '../../../lib/library/index.ts';
import type { BodyRow, DocumentRow, EventRow, NamedKind, PersonRow } from '../../../lib/library/rows.ts';
import { cut } from '../../../lib/library/search/cut.ts';
import type { Gathered, Searched } from '../../../lib/library/search/gather.ts';
import {
  indexPending,
  search,
  searchDatabase,
  searchedOf,
  toIndex,
  wordsOf,
} from '../../../lib/library/search/index.ts';
import { writeWords } from '../../../lib/library/search/write.ts';
import type { Article } from '../../../lib/model/index.ts';
import { makeArticle } from '../made/story.ts';

const address = (name: string) => `https://baosonglam.example/tin-${name}-a${name.length}.html`;

beforeEach(async () => {
  const { tables } = await searchDatabase();
  await Promise.all([...database.tables, ...tables].map((table) => table.clear()));
});

const nothing: Gathered = { texts: [], names: [], goneStories: [], goneNames: [] };
const indexText = (searched: Searched) => writeWords({ ...nothing, texts: [searched] });
const unindexText = (url: string) => writeWords({ ...nothing, goneStories: [url] });

const storyOf = ({ url, title, outlet }: Article) => ({ url, title, outlet, day: '2031-04-05' });

/** Keeps a story of these lines, the first of which is its headline. */
async function keep(name: string, ...lines: string[]): Promise<string> {
  const url = address(name);
  const text = lines.join('\n');
  const article = makeArticle({ url, address: url, title: lines[0] ?? '', text, blocks: [] });
  await indexText(searchedOf(storyOf(article), article, []));
  return url;
}

async function stories(query: string, limit?: number): Promise<string[]> {
  return (await search(query, limit)).hits.filter(({ kind }) => kind === 'story').map(({ id }) => id);
}

describe('stories', () => {
  it('are found without marks and in any form of Unicode', async () => {
    const url = await keep('one', 'Tin trong tỉnh', 'Đồng chí Trần Quốc Toại thăm xã Hoà Sơn.');
    for (const query of ['tran quoc toai', 'Trần Quốc Toại', 'Trần Quốc Toại'.normalize('NFD'), 'hòa sơn'])
      expect(await stories(query), query).toEqual([url]);
  });

  it('are found by marks only where these stand', async () => {
    const url = await keep('one', 'Tin trong tỉnh', 'Huyện Trấn Sơn họp.');
    expect(await stories('Trấn Sơn')).toEqual([url]);
    for (const query of ['Trần Sơn', 'trần ', '"trần sơn"', 'Trần'])
      expect(await stories(query), query).toEqual([]);
  });

  it('are found while a word with marks is being typed', async () => {
    const url = await keep('one', 'Tin trong tỉnh', 'Ông Lê Hoàn ở phường Đường Sơn.');
    for (const query of ['le hoà', 'lê h', 'le hoan', 'phường đ', 'phường đươ', 'duon'])
      expect(await stories(query), query).toEqual([url]);
    for (const query of ['le hoá', 'lệ h', 'phương đ', 'duon '])
      expect(await stories(query), query).toEqual([]);
  });

  it('have a quoted phrase in one sentence, in order', async () => {
    const url = await keep('one', 'Tin trong tỉnh', 'Ban Thường vụ Tỉnh ủy họp.');
    await keep('two', 'Tin trong xã', 'Vụ việc thường xảy ra ở ban. Thường vụ họp.');
    expect(await stories('"ban thuong vu"')).toEqual([url]);
    expect(await stories('"thuong vu ban"')).toEqual([]);
    expect(await stories('“ban thường vụ” tinh')).toEqual([url]);
  });

  it('stand higher where the words stand in a row; else the newest first', async () => {
    const phrase = await keep('phrase', 'Một', 'Hội nghị mở rộng.');
    const apart = await keep('apart', 'Hai', 'Nghị quyết của hội.');
    const later = await keep('later', 'Ba', 'Hội nghị.');
    expect(await stories('hoi nghi')).toEqual([later, phrase, apart]);
    expect(await stories('hoi nghi', 2)).toEqual([later, phrase]);
    expect((await search('hoi nghi', 2)).more).toBe(true);
    expect((await search('hoi nghi', 3)).more).toBe(false);
  });

  it('are found by numbers of documents and by days, however written', async () => {
    const url = await keep('one', 'Tin trong tỉnh', 'Ngày 02/04, tỉnh triển khai Chỉ thị số 07 - CT/TU.');
    for (const query of ['07-CT/TU', '7-ct/t', '07 - CT/TU', '2-4', '2.4', 'chi thi 7', '"ngày 2/4"'])
      expect(await stories(query), query).toEqual([url]);
    expect(await stories('17-CT/TU')).toEqual([]);
  });

  it('show the sentence with the words marked', async () => {
    await keep(
      'one',
      'Tin trong tỉnh',
      'Sáng nay trời mưa. Đồng chí Trần Quốc Toại phát biểu. Hội nghị bế mạc.',
    );
    const [hit] = (await search('quoc toai')).hits;
    expect(hit).toMatchObject({ label: 'Tin trong tỉnh', detail: 'Báo Sông Lam · 5-4-2031' });
    expect(hit?.sentence?.text).toBe('Đồng chí Trần Quốc Toại phát biểu.');
    const { text, marks } = hit?.sentence ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Quốc Toại']);
  });

  it('mark the words in a text of decomposed letters where they stand', async () => {
    await keep('one', 'Tin', 'Ông K’Bốt và ông Trần Quốc Toại họp.'.normalize('NFD'));
    for (const [query, shown] of [
      ['tran quoc', 'Trần Quốc'],
      ["k'bot", 'K’Bốt'],
      ['bốt', 'Bốt'],
    ] as const) {
      const { text = '', marks = [] } = (await search(query)).hits[0]?.sentence ?? {};
      expect(marks.map(({ start, end }) => text.slice(start, end).normalize())).toEqual([shown]);
    }
  });

  it('are found by outlet and by officials as the reader named them', async () => {
    const url = await keep('one', 'Một', 'Hội nghị.');
    expect(await storiesMatching('bao song lam mot', 9)).toEqual([url]);
    expect((await search('báo sông')).hits[0]?.sentence).toBeNull();
  });

  it('are not found once removed', async () => {
    const url = await keep('one', 'Một', 'Hội nghị.');
    await unindexText(url);
    expect(await stories('hoi nghi')).toEqual([]);
    expect(await storiesMatching('hoi', 9)).toEqual([]);
    expect(await (await searchDatabase()).texts.count()).toBe(0);
  });

  it('are found by their present words after a change', async () => {
    await keep('one', 'Một', 'Hội nghị tỉnh.');
    const newer = await keep('two', 'Hai', 'Hội nghị xã.');
    const url = await keep('one', 'Một', 'Hội nghị huyện.');
    expect(await stories('tinh')).toEqual([]);
    expect(await stories('hoi nghi')).toEqual([newer, url]);
  });
});

describe('every two words of a text that follow one another', () => {
  const syllable = fc.constantFrom(
    ...'tỉnh ủy họp Trần quốc toại hoà Đường 12 07 hội nghị Lâm lam lấm'.split(' '),
  );
  it('find it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(syllable, { minLength: 2, maxLength: 12 }),
        fc.boolean(),
        async (words, quoted) => {
          await Promise.all(database.tables.map((table) => table.clear()));
          const url = await keep('made', 'Tin', words.join(' '));
          await keep('other', 'Khác', [...words].reverse().join(', '));
          for (let at = 1; at < words.length; at++) {
            const pair = `${words[at - 1]} ${words[at]}`;
            expect(await stories(quoted ? `"${pair}"` : pair)).toContain(url);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('names', () => {
  const indexed = async (kind: NamedKind, ids: string[]) => {
    await toIndex(kind, ids);
    await indexPending();
  };
  const person = (id: string, name: string, storyCount: number) =>
    ({
      ...{ id, name, storyCount, post: { title: 'Bí thư', body: 'Tỉnh ủy Lam Giang' } },
      profile: { names: [{ name, count: 1 }] },
    }) as unknown as PersonRow;

  it('stand first: the very name, then by stories; with meetings, bodies and documents', async () => {
    const text = 'Đồng chí Lê Toại dự Hội nghị Lê Toại, ban hành Kết luận số 12-KL/TU.';
    const url = await keep('one', 'Một', text);
    await database.people.bulkPut([
      person('a', 'Lê Toại Sơn', 3),
      person('b', 'Lê Toại', 1),
      person('c', 'Toại Lê', 9),
      person('d', 'Lê Quang Toại', 12),
      person('e', 'Trần Toại', 12),
    ]);
    const day = '2031-04-05';
    const name = 'Hội nghị Lê Toại';
    const event = {
      id: 'm',
      name,
      day,
      place: null,
      body: null,
      keys: [],
    };
    await database.events.put({ ...event, places: [] } as unknown as EventRow);
    await database.bodies.put({
      key: 'w',
      name: 'Quỹ Lê Toại',
      place: 'Lam Giang',
    } satisfies BodyRow);
    await indexed('people', 'abcde'.split(''));
    await indexed('meetings', ['m']);
    await indexed('bodies', ['w']);
    const document = {
      url,
      id: 'x',
      key: 'kết luận 12-kl/tu',
      type: 'Kết luận',
      number: '12-KL/TU',
      issuer: null,
      issuedOn: day,
      storyTitle: 'Một',
      day,
    };
    await database.documents.put(document satisfies DocumentRow);
    const found = async (query: string) => (await search(query)).hits.map(({ kind, id }) => `${kind} ${id}`);
    expect(await found('le toai')).toEqual([
      ...['person b', 'person a', 'person d', 'person c'],
      ...['meeting m', 'body w', `story ${url}`],
    ]);
    expect(await found('lê toái')).toEqual([]);
    expect(await found('Kết luận số 12')).toEqual(['document kết luận 12-kl/tu', `story ${url}`]);
    expect((await search('Lê Toại')).hits[0]).toMatchObject({ detail: 'Bí thư Tỉnh ủy Lam Giang' });
  });

  it('have the place with the bodies by whose names it is found', async () => {
    const body = (name: string, place: string) => ({
      key: `${name}@${place}`,
      name,
      place,
    });
    await database.bodies.bulkPut([
      body('UBND tỉnh Sông Lam', 'sông lam'),
      body('Tỉnh ủy Sông Lam', 'sông lam'),
      body('Hội Sông Lam xanh', 'bao.example'),
    ]);
    await indexed('bodies', await database.bodies.toCollection().primaryKeys());
    const found = async (query: string) => (await search(query)).hits.map(({ id }) => id);
    expect(await found('song lam')).toEqual([
      'place:Sông Lam',
      ...['Tỉnh ủy Sông Lam@sông lam', 'Hội Sông Lam xanh@bao.example', 'UBND tỉnh Sông Lam@sông lam'],
    ]);
    expect(await found('ubnd tinh song lam')).toEqual(['UBND tỉnh Sông Lam@sông lam']);
  });
});

describe('the index', () => {
  it('holds words and pairs of a sentence, each once', () => {
    const outlet = { host: 'bao.example', name: 'Báo', province: null };
    const article = makeArticle({ title: 'Họp Tỉnh ủy', text: 'Họp Tỉnh ủy\nHọp Tỉnh. Ủy 05.', outlet });
    expect(searchedOf(storyOf(article), article, []).terms).toEqual([
      'hop',
      'tinh',
      'hop tinh',
      'uy',
      'tinh uy',
      '5',
      'uy 5',
      'bao',
    ]);
    expect(wordsOf('K’Bốt Lê', 'Lê Đỗ')).toEqual(['k', 'bot', 'le', 'do', 'k bot', 'bot le', 'le do']);
  });

  it('is written only where words changed, and bounded for a hostile text', async () => {
    const article = makeArticle();
    const { texts } = await searchDatabase();
    await indexText(searchedOf(storyOf(article), article, []));
    const [first] = await texts.toArray();
    let written = 0;
    const count = () => {
      written += 1;
    };
    texts.hook('updating', count);
    await indexText(searchedOf(storyOf(article), article, []));
    texts.hook('updating').unsubscribe(count);
    expect(written).toBe(0);
    expect(await texts.toArray()).toEqual([first]);
    const text = Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ');
    expect(searchedOf(storyOf(article), { lead: null, text }, []).terms.length).toBeLessThanOrEqual(6000);
    await unindexText(article.url);
    expect(await texts.count()).toBe(0);
  });

  it('cuts words where they stand', () => {
    const text = 'Ông Y Biêr, K’Ré – 07/QĐ'.normalize('NFD');
    expect(cut(text).map(({ start, end }) => text.slice(start, end).normalize())).toEqual([
      ...['Ông', 'Y', 'Biêr', 'K', 'Ré', '07', 'QĐ'],
    ]);
  });
});

describe('what is typed', () => {
  it('may be anything', async () => {
    await keep('one', 'Một', 'Hội nghị a b c.');
    const hostile = [
      '',
      ' ',
      '"',
      '""',
      '!?.',
      'a '.repeat(200),
      'x'.repeat(5000),
      '\u0000\uffff',
      '😀',
      '"hoi',
    ];
    for (const query of hostile) await search(query);
    expect(await stories('"hoi')).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        async (query) => void (await search(query)),
      ),
      { numRuns: 50 },
    );
  });

  it('stops where something newer is typed', async () => {
    await keep('one', 'Một', 'Hội nghị.');
    const newer = new AbortController();
    const older = search('hoi nghi', 30, { signal: newer.signal });
    newer.abort();
    await expect(older).rejects.toThrow();
  });

  it('finds what stands in many stories, the newest first; however far back where it looks at everything', async () => {
    const rows = Array.from({ length: 700 }, (_, at) => ({
      at,
      text: at === 3 || at === 650 ? 'hội b x nghị a' : at % 2 ? 'hội b' : 'nghị a',
    }));
    for (const { at, text } of rows) await keep(`n${at}`, 'Tin', text);
    const found = async (thorough: boolean) => {
      const { hits, cut } = await search('hoi nghi ', 30, { thorough });
      return { stories: hits.map(({ id }) => id), cut };
    };
    expect(await found(false)).toEqual({ stories: [address('n650')], cut: true });
    expect(await found(true)).toEqual({ stories: [address('n650'), address('n3')], cut: false });
    expect(await search('hoi ', 9)).toMatchObject({ cut: false, more: true });
    expect((await stories('nghi', 10)).at(0)).toBe(address('n698'));
  });
});
