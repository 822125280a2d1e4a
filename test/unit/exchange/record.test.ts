import { expect, it } from 'vitest';
import { toRecord } from '../../../lib/exchange/record.ts';
import type { Article, Evidence, Extraction } from '../../../lib/model/index.ts';

const text = 'Mở đầu 😀 ông Hà Văn Lúa, Chủ tịch UBND tỉnh, chủ trì cuộc họp 😀😀 sáng 12-3';
const article: Article = {
  url: 'https://lamgiang.example/a',
  address: 'https://lamgiang.example/a',
  outlet: { host: 'lamgiang.example', name: 'Lam Giang', province: null },
  title: 'Họp',
  kicker: null,
  subheads: [],
  lead: null,
  section: null,
  publishedAt: '2024-03-12',
  updatedAt: null,
  postingTimes: [],
  bylines: [],
  agency: null,
  writing: 'unicode' as const,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
};

function evidence(quote: string): Evidence {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length, rule: 'test', confidence: 1 };
}

const extraction: Extraction = {
  grammar: '1',
  officials: [
    {
      id: 'official:hà văn lúa',
      name: 'Hà Văn Lúa',
      former: false,
      positions: [
        { title: 'Chủ tịch', body: 'UBND tỉnh', former: false, evidence: evidence('Chủ tịch UBND tỉnh') },
        {
          title: 'Phó Bí thư',
          body: 'Tỉnh ủy Lam Giang',
          former: false,
          evidence: { ...evidence('UBND tỉnh'), supplied: { words: 'Lam Giang', from: 'outlet' } },
        },
      ],
      evidence: evidence('Hà Văn Lúa'),
      mentions: [],
    },
  ],
  meetings: [
    {
      id: 'meeting:1',
      kind: 'họp',
      name: 'cuộc họp',
      status: 'held',
      date: '2024-03-12',
      partOfDay: 'sáng',
      place: null,
      body: null,
      term: null,
      ordinal: null,
      main: true,
      people: [
        { official: 'official:hà văn lúa', roles: [{ role: 'chủ trì', evidence: evidence('chủ trì') }] },
        { official: 'official:gone', roles: [] },
      ],
      evidence: evidence('cuộc họp'),
      dateEvidence: evidence('12-3'),
    },
  ],
  documents: [],
  figures: [],
  deadlines: [],
};

it('has the gold record’s shape, evidence in code points', () => {
  const record = toRecord(article, extraction);
  const points = [...text];
  const official = record.officials[0];
  expect(official).toMatchObject({
    name: 'Hà Văn Lúa',
    former: false,
    titles: [
      { title: 'Chủ tịch', body: 'UBND tỉnh' },
      { title: 'Phó Bí thư', evidence: { supplied: { words: 'Lam Giang', from: 'outlet' } } },
    ],
  });
  const meeting = record.meetings[0];
  expect(meeting).toMatchObject({
    key: 'm1',
    kind: 'họp',
    people: [{ name: 'Hà Văn Lúa', roles: ['chủ trì'] }],
  });
  expect(official?.titles[0]?.evidence).not.toHaveProperty('supplied');
  for (const found of [official?.evidence, official?.titles[0]?.evidence, meeting?.evidence]) {
    expect(points.slice(found?.start, found?.end).join('')).toBe(found?.quote);
  }
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});
