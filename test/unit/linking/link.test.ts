import { expect, test } from 'vitest';
import { readRecord } from '../../../scripts/link/record.ts';
import { linkRecords } from '../../../scripts/link/records.ts';

const story = (id: string, day: string, name: string, ...titles: [string, string][]) =>
  readRecord({
    id,
    context: { publishedOn: day, province: 'Sông Lam' },
    officials: [{ name, titles: titles.map(([title, body]) => ({ title, body })), former: false }],
  });

test('clusters name their records, also those of one', () => {
  const links = linkRecords([
    story('s1', '2024-01-02', 'Trần Văn Khải', ['Chủ tịch', 'UBND tỉnh']),
    story('s2', '2024-02-03', 'TRẦN VĂN KHẢI', ['Chủ tịch', 'UBND tỉnh Sông Lam']),
    story('s3', '2024-02-04', 'Trần Văn Khải', ['Chủ tịch', 'UBND xã Đồi Chè']),
  ]);
  expect(links).toEqual({
    people: [['s1:Trần Văn Khải', 's2:TRẦN VĂN KHẢI'], ['s3:Trần Văn Khải']],
    meetings: [],
  });
});

test('two officials of one story are two people', () => {
  const twice = story('s1', '2024-01-02', 'Trần Văn Khải', ['Giám đốc', 'Sở Y tế']);
  const other = { ...twice.officials[0], name: 'TRẦN VĂN KHẢI' } as (typeof twice.officials)[number];
  const links = linkRecords([{ ...twice, officials: [...twice.officials, other] }]);
  expect(links.people.length).toBe(2);
});

test('one that came too early is joined when a later story tells of both posts', () => {
  const links = linkRecords([
    story('s1', '2024-01-02', 'Lê Minh Tuấn', ['Giám đốc', 'Bệnh viện Đa khoa tỉnh']),
    story('s2', '2024-02-02', 'Lê Minh Tuấn', ['Chủ tịch', 'Hội Y học Việt Nam']),
    story(
      's3',
      '2024-03-02',
      'Lê Minh Tuấn',
      ['Chủ tịch', 'Hội Y học Việt Nam'],
      ['Giám đốc', 'Bệnh viện Đa khoa tỉnh'],
    ),
  ]);
  expect(links.people).toHaveLength(1);
});

test('a past post told long after is the same person', () => {
  const past = story('s2', '2024-02-03', 'Võ Thanh Bình', ['Chủ tịch', 'UBND tỉnh']);
  for (const official of past.officials) official.former = true;
  const links = linkRecords([story('s1', '2002-01-02', 'Võ Thanh Bình', ['Chủ tịch', 'UBND tỉnh']), past]);
  expect(links.people).toHaveLength(1);
});

test('what is no record is told in plain words', () => {
  expect(() => readRecord({ officials: [] })).toThrow(/not a record: id/);
  expect(() => readRecord('x')).toThrow(/not a record: the whole/);
});
