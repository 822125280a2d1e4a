import { expect, it } from 'vitest';
import { byBucket, byRule, kindsOf } from '../../../scripts/eval/calibration.ts';
import { percent, table } from '../../../scripts/eval/table.ts';

const facts = [
  { kind: 'officials', rule: 'a', confidence: 0.96, right: true },
  { kind: 'officials', rule: 'a', confidence: 0.9, right: false },
  { kind: 'titles', rule: 'a', confidence: 0.5, right: true },
  { kind: 'titles', rule: 'b', confidence: 0.49, right: false },
];

it('shares facts out by confidence; what is at least 0.95 is at least 0.9 too', () => {
  expect(byBucket(facts).map(({ bucket, n, right, share }) => [bucket, n, right, share])).toEqual([
    ['<0.5', 1, 0, 0],
    ['0.5–0.7', 1, 1, 1],
    ['0.7–0.8', 0, 0, null],
    ['0.8–0.9', 0, 0, null],
    ['≥0.9', 2, 1, 0.5],
    ['≥0.95', 1, 1, 1],
  ]);
});

it('shares facts out by rule, kind by kind, beside what the rule states', () => {
  expect(byRule(facts)).toEqual([
    { kind: 'officials', rule: 'a', n: 2, right: 1, share: 0.5, stated: 0.9299999999999999 },
    { kind: 'titles', rule: 'a', n: 1, right: 1, share: 1, stated: 0.5 },
    { kind: 'titles', rule: 'b', n: 1, right: 0, share: 0, stated: 0.49 },
  ]);
  expect(kindsOf(facts)).toEqual(['officials', 'titles']);
});

it('lines up words to the left and numbers to the right', () => {
  const rows = [
    ['fact', 'n', 'share'],
    ['titles', 12, percent(1)],
    ['roles', 3, percent(null)],
  ];
  expect(table(rows)).toBe('fact    n   share\ntitles  12  100.0%\nroles    3       –');
});
