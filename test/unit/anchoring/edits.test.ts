import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../scripts/anchors/texts.ts';
import { type Trial, trial } from '../../../scripts/anchors/trial.ts';

const EDITS = 1000;
/** Edits that take words from elsewhere or come together are not light. */
const NOT_LIGHT = ['moved', 'several'];

const texts = sampleTexts();
const trials = Array.from({ length: EDITS }, (_, seed) => trial(texts, seed));

/** The share of quotes still on the page that were found. */
function found(some: readonly Trial[]): number {
  const there = some.filter(({ outcome }) => outcome === 'right' || outcome === 'lost');
  return there.filter(({ outcome }) => outcome === 'right').length / there.length;
}

describe('anchoring on edited pages', () => {
  it('never shows wrong words', () => {
    expect(trials.filter(({ outcome }) => outcome === 'wrong').map(({ about }) => about)).toEqual([]);
  });

  it('finds words on a lightly edited page', () => {
    const light = trials.filter(({ kind }) => !kind.startsWith('gone') && !NOT_LIGHT.includes(kind));
    expect(found(light)).toBeGreaterThanOrEqual(0.99);
  });

  it('finds most words in a moved paragraph and after several edits', () => {
    for (const kind of NOT_LIGHT) {
      expect(found(trials.filter((one) => one.kind === kind))).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('makes edits of every kind, and removes what it says it removes', () => {
    expect(new Set(trials.map(({ kind }) => kind)).size).toBe(18);
    const removed = trials.filter(({ kind }) => kind.startsWith('gone'));
    expect(removed.filter(({ outcome }) => outcome === 'gone').length).toBeGreaterThan(0.98 * removed.length);
  });
});
