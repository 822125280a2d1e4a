import { beforeAll, describe, expect, it } from 'vitest';
import { Article } from '../../../lib/model/article.ts';
import { Extraction } from '../../../lib/model/index.ts';
import { Library, noRows, type Rows } from '../../../scripts/bench-library/made/rows.ts';

const STORIES = 480;

function made(seed: number, stories: number): Rows {
  const library = new Library({ seed, stories });
  const all = noRows();
  const parts = Array.from({ length: library.planner.groups }, (_, at) => library.group(at));
  for (const part of [...parts, library.people()])
    for (const table of Object.keys(all) as (keyof Rows)[]) (all[table] as unknown[]).push(...part[table]);
  return all;
}

let rows: Rows;
beforeAll(() => {
  rows = made(20, STORIES);
});

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('is the same for the same seed and another for another', () => {
  expect(JSON.stringify(made(20, 48))).toBe(JSON.stringify(made(20, 48)));
  expect(JSON.stringify(made(21, 48))).not.toBe(JSON.stringify(made(20, 48)));
});

it('begins large libraries with the meetings and people of small ones', () => {
  const names = (all: Rows) =>
    all.revisions.slice(0, 24).map(({ extraction }) => extraction.officials[0]?.name);
  expect(names(made(20, 96))).toEqual(names(rows));
});

describe('the stories', () => {
  it('are readings as the extension makes them, each fact with its words', () => {
    for (const { article, extraction } of rows.revisions) {
      Article.parse(article);
      Extraction.parse(extraction);
      const facts = [
        ...extraction.officials.flatMap(({ mentions, positions }) => [
          ...mentions,
          ...positions.map(({ evidence }) => evidence),
        ]),
        ...extraction.meetings.flatMap(({ evidence, people }) => [
          evidence,
          ...people.flatMap(({ roles }) => roles.map(({ evidence }) => evidence)),
        ]),
        ...extraction.documents.map(({ evidence }) => evidence),
      ];
      for (const { quote, start, end } of facts) expect(article.text.slice(start, end)).toBe(quote);
      for (const { id } of extraction.officials)
        expect(extraction.officials.filter((other) => other.id === id)).toHaveLength(1);
    }
  });

  it('are 250 to 500 syllables long', () => {
    const lengths = rows.revisions.map(({ article }) => article.text.split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(250);
    expect(mean(lengths)).toBeLessThan(350);
    expect(Math.max(...lengths)).toBeLessThan(500);
  });

  it('tell of 1.4 meetings and of about eight officials each', () => {
    expect(rows.stories).toHaveLength(STORIES);
    expect(rows.meetings.length / STORIES).toBeCloseTo(1.4, 0);
    expect(rows.officials.length / STORIES).toBeGreaterThan(7);
    expect(rows.officials.length / STORIES).toBeLessThan(9);
  });
});

describe('the ties', () => {
  it('lead from every official to a person and from every meeting to an event', () => {
    const people = new Set(rows.people.map(({ id }) => id));
    const events = new Set(rows.events.map(({ id }) => id));
    for (const { person } of rows.officials) expect(people).toContain(person);
    for (const { event } of rows.meetings) expect(events).toContain(event);
    for (const { person } of rows.events.flatMap(({ people }) => people)) expect(people).toContain(person);
    for (const { from, to } of rows.ties) expect([events.has(from), events.has(to)]).toEqual([true, true]);
    for (const { a, b } of rows.suggestions) expect([people.has(a), people.has(b)]).toEqual([true, true]);
  });

  it('count what there is', () => {
    for (const { id, storyCount, meetingCount } of rows.people) {
      expect(rows.officials.filter(({ person }) => person === id)).toHaveLength(storyCount);
      expect(rows.events.filter(({ people }) => people.some(({ person }) => person === id))).toHaveLength(
        meetingCount,
      );
    }
  });

  it('let an event be told by one to three stories, and a few people be met far oftener than most', () => {
    const told = rows.events.map(({ reportCount }) => reportCount);
    expect(Math.max(...told)).toBe(3);
    expect(mean(told)).toBeGreaterThan(1.3);
    expect(mean(told)).toBeLessThan(1.8);
    const met = rows.people.map(({ storyCount }) => storyCount).sort((a, b) => b - a);
    expect(met[0]).toBeGreaterThan(5 * (met[met.length >> 1] ?? 0));
  });
});

it.each(Object.keys(noRows()) as (keyof Rows)[])('gives no two rows of %s one key', (table) => {
  const keys = rows[table].map((row) => {
    const { url, id, number, key } = row as unknown as Record<string, unknown>;
    if (table === 'stories') return url;
    if (table === 'texts' || table === 'bodies') return key;
    return JSON.stringify([
      ['ties', 'people', 'events', 'suggestions'].includes(table) ? null : url,
      id,
      number,
    ]);
  });
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
});
