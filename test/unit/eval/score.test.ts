import { describe, expect, it } from 'vitest';
import type { Gold, GoldMeeting } from '../../../scripts/eval/gold.ts';
import { predict } from '../../../scripts/eval/prediction.ts';
import { score } from '../../../scripts/eval/score.ts';
import { makeArticle, makeExtraction } from '../made/story.ts';

const meeting: GoldMeeting = {
  kind: 'họp',
  name: 'cuộc họp đánh giá công tác quý I',
  status: 'held',
  date: '2031-04-05',
  partOfDay: 'sáng',
  body: null,
  term: null,
  ordinal: null,
  people: [{ name: 'Đặng Hữu Thiện', roles: ['chủ trì'] }],
};

const gold: Gold = {
  article: { title: 'Tỉnh uỷ Sông Lam họp đánh giá công tác quý I', publishedAt: '2031-04-05', bylines: [] },
  officials: [{ name: 'Đặng Hữu Thiện', titles: [{ title: 'Bí thư', body: 'Tỉnh uỷ Sông Lam' }] }],
  meetings: [meeting],
  documents: [],
};

const scored = (record: Gold, extraction = makeExtraction()) =>
  score(new Map([['a', record]]), new Map([['a', predict(makeArticle(), extraction)]]));

const mistakesOf = (record: Gold, extraction = makeExtraction()) =>
  scored(record, extraction).mistakes.map(({ what, rule }) => [what, rule]);

describe('score', () => {
  it('finds nothing to put right where record and reading agree, and judges each stated fact', () => {
    const result = scored(gold);
    expect(result).toMatchObject({ articles: 1, perfect: 1, missing: [], mistakes: [] });
    expect(result.judged.map(({ kind, right }) => [kind, right])).toEqual([
      ['officials', true],
      ['titles', true],
      ['meetings', true],
      ['dates', true],
      ['roles', true],
    ]);
  });

  it('puts an invented fact under the rule that made it', () => {
    expect(mistakesOf({ ...gold, officials: [] })).toEqual([
      ['official invented', 'test'],
      ['title invented', 'test'],
    ]);
  });

  it('asks of a meeting found each of its parts', () => {
    const other = { ...meeting, kind: 'hội nghị', date: '2031-04-06', people: [] };
    expect(mistakesOf({ ...gold, meetings: [other] })).toEqual([
      ['meeting.date wrong', 'test'],
      ['meeting.kind wrong', 'test'],
      ['chair invented', 'test'],
      ['role invented', 'test'],
    ]);
  });

  it('misses a meeting together with its chairs', () => {
    const result = scored(gold, { ...makeExtraction(), meetings: [] });
    expect(result.mistakes.map(({ what }) => what)).toEqual(['meeting missed']);
    expect(result.rows).toMatchObject({ chairs: { fn: 1 }, meetings: { fn: 1 } });
    expect(result.rows).not.toHaveProperty('roles');
  });

  it('asks for figures only where the record is annotated for them', () => {
    expect(scored(gold).rows).not.toHaveProperty('figures');
    expect(mistakesOf({ ...gold, figures: [{ value: 12, unit: 'xã' }] })).toEqual([['figure missed', null]]);
  });

  it('counts a story that nothing was read for as missed whole', () => {
    const result = score(new Map([['a', gold]]), new Map());
    expect(result).toMatchObject({ missing: ['a'], perfect: 0 });
    expect(result.rows).toMatchObject({ officials: { tp: 0, fn: 1 }, titles: { tp: 0, fn: 1 } });
  });
});
