import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/article/index.ts';
import { toRecord } from '../../../lib/exchange/record.ts';
import { extract } from '../../../lib/extraction/index.ts';
import { type Article, Extraction } from '../../../lib/model/index.ts';
import { ownStories } from '../../../scripts/read/stories.ts';
import { evidenceIn, factsOf, respelt } from './facts.ts';
import { mixes, stories } from './genre.ts';
import { storyOf } from './story.ts';

// One seed, so that a run tells of the code alone; fast-check prints it, and the path, with a counterexample.
fc.configureGlobal({ seed: 20_310_405 });
const PATIENCE = 60_000;

const DAY = '2031-04-05T10:00';
const articleOf = (lines: readonly string[]) => storyOf([...lines], DAY, 'Sông Lam');
const own = ownStories().stories.map(({ file, article }) => ({ file, article }));
const nonsense = mixes(400).map((text) => articleOf(text.split('\n')));
const anyStory = fc.oneof(fc.constantFrom(...own.map(({ article }) => article)), stories.map(articleOf));

/** Any text at all, up to a hundred thousand units. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 100_000, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 20_000, size: 'max' }),
  mixes(40),
  mixes(400),
  mixes(16_000),
);

/** What must hold of whatever is understood, of a story or of nonsense. */
function expectSound(article: Article): void {
  const extraction = Extraction.parse(extract(article));
  for (const { quote, start, end } of evidenceIn(extraction)) {
    const there = article.text.slice(start, end);
    if (!quote || quote !== there) throw new Error(`“${quote}” at ${start}, where the text says “${there}”`);
  }
  const ids = extraction.officials.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { mentions, evidence } of extraction.officials) {
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(mentions.some(({ start, end }) => start === evidence.start && end === evidence.end)).toBe(true);
  }
  const meetings = extraction.meetings.map(({ id }) => id);
  expect(new Set(meetings).size).toBe(meetings.length);
  for (const { people } of extraction.meetings) {
    for (const { official, roles } of people) {
      expect(ids).toContain(official);
      expect(roles.length).toBeGreaterThan(0);
    }
  }
}

/** The choices one after the other, over and over. */
function inTurn<T>(choices: readonly T[]): () => T {
  let at = 0;
  return () => choices[at++ % choices.length] as T;
}

describe('whatever is read', () => {
  it.each(own)('rests each fact of $file on its words', ({ article }) => expectSound(article));

  it(
    'rests each fact of an invented story on its words',
    () => fc.assert(fc.property(stories, (lines) => expectSound(articleOf(lines)))),
    PATIENCE,
  );

  it(
    'understands any text without failing, each fact with its words',
    () => fc.assert(fc.property(anyText, (text) => expectSound(articleOf(text.split('\n'))))),
    PATIENCE,
  );

  it(
    'says the same twice, whatever was read in between',
    () =>
      fc.assert(
        fc.property(anyStory, fc.oneof(anyStory, nonsense), (story, other) => {
          const first = extract(story);
          extract(other);
          expect(extract(story)).toStrictEqual(first);
        }),
      ),
    PATIENCE,
  );

  it(
    'leaves the article as it was',
    () =>
      fc.assert(
        fc.property(anyStory, (story) => {
          const before = structuredClone(story);
          extract(story);
          expect(story).toStrictEqual(before);
        }),
      ),
    PATIENCE,
  );
});

it(
  'counts code points on export',
  () =>
    fc.assert(
      fc.property(fc.oneof(anyStory, nonsense), (story) => {
        const article = respelt(story, (text) => text.replaceAll(',', '😀,'));
        const points = [...article.text];
        for (const { quote, start, end } of evidenceIn(toRecord(article, extract(article)))) {
          expect(points.slice(start, end).join('')).toBe(quote);
        }
      }),
    ),
  PATIENCE,
);

describe('however a page spells it', () => {
  const spelt = (spellings: fc.Arbitrary<(text: string) => string>) =>
    fc.assert(
      fc.property(fc.oneof(anyStory, nonsense), spellings, (story, spell) => {
        expect(factsOf(respelt(story, spell))).toEqual(factsOf(respelt(story, (text) => text)));
      }),
    );

  it(
    'says the same in composed letters',
    () => spelt(fc.constant((text) => text.normalize('NFC'))),
    PATIENCE,
  );

  it(
    'says the same in decomposed letters',
    () => spelt(fc.constant((text) => text.normalize('NFD'))),
    PATIENCE,
  );

  it(
    'says the same where words differ in composition',
    () =>
      spelt(
        fc.array(fc.constantFrom('NFC', 'NFD'), { minLength: 2, maxLength: 9 }).map((forms) => (text) => {
          const form = inTurn(forms);
          return text.replace(/\S+/g, (word) => word.normalize(form()));
        }),
      ),
    PATIENCE,
  );

  it(
    'says the same with other spaces, single or doubled',
    () =>
      spelt(
        fc
          .array(fc.constantFrom(' ', '  ', '\u00a0', '\u00a0 ', ' \u00a0'), { minLength: 1, maxLength: 9 })
          .map((spaces) => (text) => text.replace(/ /g, inTurn(spaces))),
      ),
    PATIENCE,
  );
});

it(
  'reads plain text into blocks that stand in order and are the whole text',
  () =>
    fc.assert(
      fc.property(mixes(400), (text) => {
        const read = readPlainText(text, 'https://bao.example/a1.html');
        if (!read.ok) return;
        const { blocks, text: whole } = read.article;
        expect(blocks.map(({ start, end }) => whole.slice(start, end)).join('\n')).toBe(whole);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end + 1;
        }
      }),
    ),
  PATIENCE,
);
