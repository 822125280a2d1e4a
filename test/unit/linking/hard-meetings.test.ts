import { describe, expect, it } from 'vitest';
import { eventKeys } from '../../../lib/linking/index.ts';
import { linkAll } from '../../../lib/linking/link.ts';
import { scorePairs } from '../../linking/gold.ts';
import { meetingCases, reportsOf } from '../../linking/meetings/read.ts';

const { records, links } = meetingCases();
const reports = records.flatMap(reportsOf);
const told = (order: typeof reports) =>
  linkAll([], order).meetings.map(({ members }) => members.map(({ story, fact }) => `${story}:${fact}`));

/** The same order every time for a seed. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const mixed = [...all];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

describe('meetings told by several outlets', () => {
  it('are joined, and nothing else', () => {
    const score = scorePairs(links.meetings, told(reports));
    console.info(
      `meetings ${reports.length} pairs ${score.gold} found ${score.found} wrong ${score.wrong.length} ` +
        `precision ${score.precision.toFixed(4)} recall ${score.recall.toFixed(4)}`,
    );
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('are as many as the issue asks for', () => {
    expect(links.meetings.length).toBeGreaterThanOrEqual(25);
    const statusOf = new Map(reports.map(({ story, fact, status }) => [`${story}:${fact}`, status]));
    const plannedThenHeld = links.meetings.filter(
      (cluster) => new Set(cluster.map((id) => statusOf.get(id))).size === 2,
    );
    expect(plannedThenHeld.length).toBeGreaterThanOrEqual(10);
  });

  it.each([1, 2, 3])('are joined in whatever order of days they come (%i)', (seed) => {
    // `linkAll` sorts by day; the same day for all leaves the order as mixed.
    const keysById = shuffled(reports, seed);
    const score = scorePairs(links.meetings, told(keysById));
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('share a key with another report of theirs', () => {
    const byId = new Map(reports.map((report) => [`${report.story}:${report.fact}`, report]));
    const alone = links.meetings.flatMap((cluster) =>
      cluster.filter((id) => {
        const keys = new Set(eventKeys(byId.get(id) as (typeof reports)[number]));
        return !cluster.some(
          (other) =>
            other !== id &&
            eventKeys(byId.get(other) as (typeof reports)[number]).some((key) => keys.has(key)),
        );
      }),
    );
    expect(alone).toEqual([]);
  });
});
