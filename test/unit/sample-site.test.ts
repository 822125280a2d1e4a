import { describe, expect, it } from 'vitest';
import { linkAll } from '../../lib/linking/index.ts';
import { foldName } from '../../lib/vietnamese/forms.ts';
import { chairs, goldOf, pageText, readSample, sampleStory, understand } from './made/site.ts';

const STORIES = [
  ['baosonglam.example', 'hop-ban-thuong-vu-a1001'],
  ['baosonglam.example', 'phong-chong-thien-tai-a1002'],
  ['baosonglam.example', 'cong-bo-quyet-dinh-a1003'],
  ['baosonglam.example', 'review-ten-a1010'],
  ['baosonglam.example', 'review-forty-a1012'],
  ['baosonglam.example', 'review-orphans-a1013'],
  ['baonuihong.example', 'so-ket-y-te-co-so-2001'],
] as const;
/** People of menus, boxes, tags, comments and imprints. */
const FURNITURE = [
  'Tạ Thị Khuyên',
  'Phan Như Ký',
  'Kiều Văn Thưởng',
  'Nguyễn Đăng Tuyển',
  'Hoàng Kim Sáu',
  'Thúy An',
  'Đinh Tấn Bường',
  'Bành Văn Tới',
  'Lục Văn Trọng',
  'Vũ Khắc Đạm',
  'Lò Văn Mẩy',
  'Chẩu Văn Nình',
  'Sùng Seo Vảng',
  'Nghiêm Xuân Toản',
  'Tạ Minh Lượng',
  'Cao Thị Bích Đào',
  'Quách Văn Lộc',
  'Thân Thị Mỹ Duyên',
];

describe.each(STORIES)('the sample story %s/%s', (host, stem) => {
  const gold = goldOf(stem);
  const article = sampleStory(host, `${stem}.html`);
  const extraction = understand(article, gold.context.province);

  it('is read with its headline, time, agency and address', () => {
    expect(article).toMatchObject({
      url: `http://${host}/${stem}.html`,
      title: gold.article.title,
      publishedAt: gold.article.publishedAt,
      agency: gold.article.agency,
    });
  });

  it('says who signed it', () => {
    expect(article.bylines).toEqual(gold.article.bylines);
  });

  it('is read without its furniture', () => {
    expect(FURNITURE.filter((name) => article.text.includes(name))).toEqual([]);
  });

  it('names its officials with their posts', () => {
    const line = (name: string, titles: { title: string; body: string | null }[]) =>
      foldName(
        `${name}: ${titles
          .map(({ title, body }) => `${title} + ${body}`)
          .sort()
          .join('; ')}`,
      );
    expect(extraction.officials.map(({ name, positions }) => line(name, positions)).sort()).toEqual(
      gold.officials.map(({ name, titles }) => line(name, titles)).sort(),
    );
  });

  it('tells its main meetings, when they were and who chaired them', () => {
    expect(
      extraction.meetings
        .filter(({ main }) => main)
        .map(({ date, partOfDay, people }) => ({ date, partOfDay, chairs: chairs(extraction, people) })),
    ).toEqual(
      gold.meetings
        .filter(({ main }) => main)
        .map(({ date, partOfDay, people }) => ({
          date,
          partOfDay,
          chairs: people.filter(({ roles }) => roles.includes('chủ trì')).map(({ name }) => name),
        })),
    );
  });

  it('tells the day of what is only planned', () => {
    const planned = (meetings: readonly { status: string; date: string | null }[]) =>
      meetings.filter(({ status }) => status === 'planned').map(({ date }) => date);
    expect(planned(extraction.meetings)).toEqual(planned(gold.meetings));
  });

  it('cites its documents', () => {
    expect(
      extraction.documents.map(({ type, number, issuer, issuedOn }) => ({ type, number, issuer, issuedOn })),
    ).toEqual(gold.documents);
  });
});

describe('the sample site', () => {
  it.each(['baosonglam.example', 'baonuihong.example'])('has a front page that is no story: %s', (host) => {
    expect(readSample(host, 'index.html')).toEqual({ ok: false, reason: 'no-story' });
  });

  it.each(FURNITURE)('names %s outside its stories', (name) => {
    expect(STORIES.some(([host, stem]) => pageText(`${host}/${stem}.html`).includes(name))).toBe(true);
  });

  it.each([
    ['whose province is known', true],
    ['of papers in no list of outlets', false],
  ])('tells an official in three stories from a namesake elsewhere, in stories %s', (_, known) => {
    const appearances = STORIES.flatMap(([host, stem]) => {
      const article = sampleStory(host, `${stem}.html`);
      const province = known ? goldOf(stem).context.province : null;
      const { officials } = understand(article, province);
      return officials.map(({ id, name, positions }) => ({
        ...{ story: article.url, fact: id, name, positions, home: province ?? host },
        day: (article.publishedAt ?? '').slice(0, 10),
        company: officials.map((other) => other.name).filter((other) => other !== name),
      }));
    });
    const people = linkAll(appearances, []).people;
    const storiesOf = (name: string) =>
      people
        .filter(({ members }) => members.some(({ fact }) => fact === `official:${foldName(name)}`))
        .map(({ members }) => members.length)
        .sort();
    expect(storiesOf('Đỗ Quang Thạch')).toEqual([1, 3]);
    expect(storiesOf('Trần Hữu Khoát')).toEqual([2]);
  });
});
