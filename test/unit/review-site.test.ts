import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../lib/model/index.ts';
import { readHtml } from '../../scripts/read/html.ts';
import { GONE_MEETING, GONE_OFFICIAL, ORPHANS_STORY, secondVersion } from '../e2e/rewritten.ts';
import { goldOf, pageText, sampleStory, understand } from './made/site.ts';

const HOST = 'baosonglam.example';

/** As in a browser: nobody says there which province the invented paper is of. */
const read = (stem: string) => understand(sampleStory(HOST, `${stem}.html`), null);

const posts = ({ officials }: Extraction) =>
  officials.flatMap(({ name, positions }) =>
    positions.map(({ title, body }) => `${name}: ${title} + ${body}`),
  );
const postsInGold = (stem: string) =>
  goldOf(stem).officials.flatMap(({ name, titles }) =>
    titles.map(({ title, body }) => `${name}: ${title} + ${body}`),
  );
const rolesRead = ({ officials, meetings }: Extraction) =>
  meetings.map(({ people }) =>
    people.map(({ official, roles }) => ({
      name: officials.find(({ id }) => id === official)?.name,
      roles: roles.map(({ role }) => role),
    })),
  );
const rolesInGold = (stem: string) => goldOf(stem).meetings.map(({ people }) => people);

describe('the story that is read right', () => {
  const stem = 'review-ten-a1010';
  const extraction = read(stem);

  it('has ten officials and two meetings, and nothing else', () => {
    expect(extraction.officials).toHaveLength(10);
    expect(extraction.meetings).toHaveLength(2);
    expect(extraction).toMatchObject({ documents: [], figures: [], deadlines: [] });
  });

  it('is read without a fault', () => {
    expect(posts(extraction)).toEqual(postsInGold(stem));
    expect(rolesRead(extraction)).toEqual(rolesInGold(stem));
    expect(extraction).toMatchObject({
      meetings: goldOf(stem).meetings.map(({ key, people, ...facts }) => facts),
    });
  });
});

describe('the story with one wrong post', () => {
  const stem = 'review-wrong-a1011';
  const extraction = read(stem);
  const RIGHT = 'Phó Chủ tịch + UBND xã Bãi Trầm';

  it('has ten officials and two meetings, and nothing else', () => {
    expect(extraction.officials).toHaveLength(10);
    expect(extraction.meetings).toHaveLength(2);
    expect(extraction).toMatchObject({ documents: [], figures: [], deadlines: [] });
  });

  it('is read right but for one post', () => {
    const [said, meant] = [posts(extraction), postsInGold(stem)];
    expect(said.filter((post) => !meant.includes(post))).toEqual([
      'La Hữu Đáo: Phó Chủ tịch + HĐND tỉnh Sông Lam',
    ]);
    expect(meant.filter((post) => !said.includes(post))).toEqual([`La Hữu Đáo: ${RIGHT}`]);
    expect(rolesRead(extraction)).toEqual(rolesInGold(stem));
  });

  it('gives the right post to another official', () => {
    expect(posts(extraction)).toContain(`Mạch Thị Lài: ${RIGHT}`);
  });
});

describe('the story of forty', () => {
  const stem = 'review-forty-a1012';
  const extraction = read(stem);

  it('has forty officials, one of them with five posts', () => {
    expect(extraction.officials).toHaveLength(40);
    expect(Math.max(...extraction.officials.map(({ positions }) => positions.length))).toBe(5);
    expect(rolesRead(extraction)).toEqual(rolesInGold(stem));
  });

  it('has three meetings with names of sixty syllables and more', () => {
    const syllables = extraction.meetings.map(({ name }) => name.split(/\s+/).length);
    expect(syllables).toHaveLength(3);
    expect(Math.min(...syllables)).toBeGreaterThanOrEqual(60);
  });

  it('has documents, figures and deadlines', () => {
    expect(extraction.documents).toHaveLength(3);
    expect(extraction.figures).toHaveLength(6);
    expect(extraction.deadlines).toHaveLength(3);
  });
});

describe('the story that is taken back in part', () => {
  const first = read('review-orphans-a1013');
  const page = readHtml(secondVersion(pageText(`${HOST}/review-orphans-a1013.html`)), ORPHANS_STORY);
  if (!page.ok) throw new Error(page.reason);
  const second = understand(page.article, null);

  it('has one official and one meeting less in its second version', () => {
    expect(posts(second)).toEqual(posts(first).filter((post) => !post.startsWith(GONE_OFFICIAL)));
    expect(second.officials).toHaveLength(first.officials.length - 1);
    const names = first.meetings.map(({ name }) => name);
    expect(names).toContain(GONE_MEETING);
    expect(second.meetings.map(({ name }) => name)).toEqual(names.filter((name) => name !== GONE_MEETING));
    expect(page.article.text).not.toContain(GONE_OFFICIAL);
  });

  it('keeps the other facts as they were, by the same ids', () => {
    const ids = ({ officials, meetings }: Extraction) => [...officials, ...meetings].map(({ id }) => id);
    expect(ids(first)).toEqual(expect.arrayContaining(ids(second)));
  });
});
