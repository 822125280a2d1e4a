import { describe, expect, it } from 'vitest';
import { sameStory } from '../../../../lib/library/index.ts';
import type { Article } from '../../../../lib/model/index.ts';
import { PIECES, revisionOf, rewritten } from '../../made/revision.ts';

const base = revisionOf(PIECES, { bylines: ['Minh Trâm', 'Vân Khê'], kicker: 'Xây dựng Đảng' }).article;
const story = (pieces = rewritten(), over: Partial<Article> = {}) =>
  revisionOf(pieces, { bylines: base.bylines, kicker: base.kicker, ...over }).article;

const [first, second] = PIECES.filter(({ kind }) => kind === 'caption');
const text = (from: string, to: string) => story(rewritten([from, to]));

describe('no change', () => {
  it.each<[string, Article]>([
    ['another Unicode form', story(PIECES.map((piece) => ({ ...piece, text: piece.text.normalize('NFD') })))],
    ['white space', text('chủ trì cuộc', 'chủ\u00a0 trì\tcuộc')],
    ['white space before a sign', text('Tỉnh ủy Sông Lam,', 'Tỉnh ủy Sông Lam ,')],
    ['what is invisible', text('Đặng Hữu', 'Đặng\u200b Hữ\u00adu')],
    [
      'a paragraph in two',
      story(
        rewritten().flatMap((piece) =>
          piece.text.startsWith('Đến')
            ? [
                { ...piece, text: 'Đến hết quý I,' },
                { ...piece, text: piece.text.slice(15) },
              ]
            : [piece],
        ),
      ),
    ],
    [
      'captions in another order, elsewhere',
      story([second, first, ...PIECES.filter(({ kind }) => kind !== 'caption')].flatMap((it) => it ?? [])),
    ],
    ['bylines in another order', story(rewritten(), { bylines: ['Vân Khê', 'Minh Trâm'] })],
    ['a note of a later change', story(rewritten(), { updatedAt: '2031-04-05T21:00+07:00' })],
    ['an hour of posting', story(rewritten(), { publishedAt: '2031-04-05' })],
    ['the address', story(rewritten(), { address: 'https://m.baosonglam.example/hop-quy-1-a1.html' })],
  ])('%s', (_, changed) => {
    expect(sameStory(base, changed)).toBe(true);
  });
});

describe('a change', () => {
  it.each<[string, Article]>([
    ['a word', text('nước sạch về', 'nước ngọt về')],
    ['a number', text('58,5%', '58,6%')],
    ['a name', text('Ngọc Ước', 'Ngọc Ươc')],
    ['a capital', text('quý I.', 'Quý I.')],
    ['the headline', story(rewritten(), { title: 'Tỉnh ủy Sông Lam họp' })],
    ['the kicker gone', story(rewritten(), { kicker: null })],
    ['a byline', story(rewritten(), { bylines: ['Minh Trâm'] })],
    ['the day of posting', story(rewritten(), { publishedAt: '2031-04-06T10:00+07:00' })],
    ['a caption', text('Vân Khê', 'Vân Khánh')],
    ['a paragraph gone', story(PIECES.filter(({ text }) => !text.startsWith('Đến')))],
    [
      'paragraphs in another order',
      story([...rewritten().slice(0, 2), ...rewritten().slice(2, 5).reverse()]),
    ],
  ])('%s', (_, changed) => {
    expect(sameStory(base, changed)).toBe(false);
  });
});
