import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../../lib/article/compose.ts';
import { type Changes, changesBetween } from '../../../../lib/library/changes/index.ts';
import type { Article } from '../../../../lib/model/index.ts';
import { PIECES, revisionOf, rewritten } from '../../made/revision.ts';

const NOTHING: Changes = {
  title: null,
  kicker: null,
  bylines: { added: [], gone: [] },
  officials: { added: [], gone: [] },
  posts: [],
  meetings: [],
  publishedAt: null,
  updatedAt: null,
  paragraphs: [],
  readAnew: false,
};

const between = (after: readonly Piece[], over: Partial<Article> = {}) =>
  changesBetween(revisionOf(), revisionOf(after, over));

describe('what changed', () => {
  it('is nothing between two readings of the same words', () => {
    expect(between(PIECES)).toEqual(NOTHING);
    expect(between(PIECES.map((it) => ({ ...it, text: it.text.normalize('NFD') })))).toEqual(NOTHING);
  });

  it('is said of headline, kicker, bylines and times', () => {
    const title = 'Tỉnh ủy Sông Lam họp đánh giá công tác quý II';
    const changes = between(PIECES, {
      title,
      kicker: 'Xây dựng Đảng',
      bylines: ['Minh Trâm'],
      publishedAt: '2031-04-06T08:00+07:00',
      updatedAt: '2031-04-06T09:00+07:00',
    });
    expect(changes.title?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: ' I' },
      { kind: 'added', text: ' II' },
    ]);
    expect(changes.kicker).toEqual([{ kind: 'added', text: 'Xây dựng Đảng' }]);
    expect(changes.bylines).toEqual({ added: ['Minh Trâm'], gone: [] });
    expect(changes.publishedAt).toEqual({
      before: '2031-04-05T10:00+07:00',
      after: '2031-04-06T08:00+07:00',
    });
    expect(changes.updatedAt).toEqual({ before: null, after: '2031-04-06T09:00+07:00' });
  });

  it('is said of officials: who came, who went', () => {
    const { officials, paragraphs } = between(rewritten(['Lương Thị Ngọc Ước', 'Hồ Quý Khang']));
    expect(officials).toEqual({ added: ['Hồ Quý Khang'], gone: ['Lương Thị Ngọc Ước'] });
    expect(paragraphs).toMatchObject([{ kind: 'changed', block: 'paragraph' }]);
  });

  it('is said of posts: another title of the same body is the same seat', () => {
    const { posts, officials } = between(
      rewritten(['Phó Bí thư Tỉnh ủy Sông Lam', 'Phó Bí thư Thường trực Tỉnh ủy Sông Lam']),
    );
    expect(officials).toEqual({ added: [], gone: [] });
    expect(posts).toMatchObject([
      {
        official: 'Lương Thị Ngọc Ước',
        before: { title: 'Phó Bí thư' },
        after: { title: 'Phó Bí thư Thường trực', body: 'Tỉnh ủy Sông Lam' },
      },
    ]);
  });

  it('is said of posts that came or went', () => {
    const { posts } = between(
      rewritten(['Phó Bí thư Tỉnh ủy Sông Lam.', 'Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Sông Lam.']),
    );
    expect(posts.map(({ before, after }) => [before?.title, after?.title])).toEqual([
      [undefined, 'Chủ tịch'],
    ]);
  });

  it('is said of meetings: the day of the same meeting, a meeting gone', () => {
    const { meetings } = between(rewritten(['Sáng 5-4', 'Chiều 4-4']));
    expect(meetings).toMatchObject([
      {
        before: { date: '2031-04-05', partOfDay: 'sáng' },
        after: { date: '2031-04-04', partOfDay: 'chiều' },
      },
    ]);
    const gone = between(PIECES.filter(({ text }) => !text.startsWith('Sáng')));
    expect(gone.meetings.find(({ after }) => !after)).toMatchObject({ before: { date: '2031-04-05' } });
  });

  it('says when another version of the machine read it', () => {
    const [before, after] = [revisionOf(), revisionOf()];
    after.extraction.grammar = 'newer';
    expect(changesBetween(before, after).readAnew).toBe(true);
  });
});

describe('changed paragraphs', () => {
  const kinds = (after: readonly Piece[]) =>
    between(after).paragraphs.map((change) => [
      change.kind,
      change.block,
      change.kind === 'changed' ? change.pieces.filter(({ kind }) => kind !== 'same') : change.text,
    ]);
  const NEW = 'Tỉnh sẽ tổng kết việc này trong tháng 6.';

  it('are shown by their changed words', () => {
    expect(kinds(rewritten(['58,5%', '61%'], ['ven sông', 'ven biển']))).toEqual([
      [
        'changed',
        'lead',
        [
          { kind: 'removed', text: ' sông' },
          { kind: 'added', text: ' biển' },
        ],
      ],
      [
        'changed',
        'paragraph',
        [
          { kind: 'removed', text: ' 58,5' },
          { kind: 'added', text: ' 61' },
        ],
      ],
    ]);
  });

  it('are added, removed and moved whole', () => {
    const [title, lead, one, two, three, ...rest] = PIECES as [Piece, Piece, Piece, Piece, Piece, ...Piece[]];
    const added: Piece = { kind: 'paragraph', text: NEW };
    expect(kinds([title, lead, one, two, three, added, ...rest])).toEqual([['added', 'paragraph', NEW]]);
    expect(kinds([title, lead, one, three, ...rest])).toEqual([['removed', 'paragraph', two.text]]);
    expect(kinds([title, lead, three, one, two, ...rest])).toEqual([['moved', 'paragraph', three.text]]);
  });

  it('count a paragraph that stands twice twice', () => {
    const again = PIECES.flatMap((it) => (it.text.startsWith('Đến') ? [it, it] : [it]));
    expect(kinds(again).map(([kind]) => kind)).toEqual(['added']);
  });

  it('are captions too, whose order is nothing', () => {
    const [a, b] = PIECES.filter(({ kind }) => kind === 'caption') as [Piece, Piece];
    const others = PIECES.filter(({ kind }) => kind !== 'caption');
    expect(kinds([...others, b, a])).toEqual([]);
    expect(kinds([...others, b])).toEqual([['removed', 'caption', a.text]]);
  });

  it('stay bounded where thousands of paragraphs changed', () => {
    const many = (word: string): Piece[] =>
      Array.from({ length: 4000 }, (_, at) => ({ kind: 'paragraph', text: `${word} ${at} kết thúc ${at}` }));
    const changes = changesBetween(revisionOf(many('họp')), revisionOf(many('nghị quyết')));
    expect(changes.paragraphs).toHaveLength(4000);
  });
});
