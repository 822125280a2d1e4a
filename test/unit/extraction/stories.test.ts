import { describe, expect, it } from 'vitest';
import { readGold, stemOf } from '../../../scripts/eval/gold.ts';
import { score } from '../../../scripts/eval/score.ts';
import { understandFile } from '../../../scripts/eval/understand.ts';
import { STORIES, walk } from '../../../scripts/read/walk.ts';

const FOLDER = 'test/stories';
const records = readGold(FOLDER);
const files = walk(FOLDER, STORIES);

describe("the project's own stories", () => {
  it('are at least forty, each with a record', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(files.map(stemOf).sort()).toEqual([...records.keys()].sort());
  });

  it.each(files)('%s is understood as its record says', (file) => {
    const stem = stemOf(file);
    const gold = records.get(stem);
    if (!gold) throw new Error(`no record for ${file}`);
    const { mistakes, rows } = score(new Map([[stem, gold]]), new Map([[stem, understandFile(file, gold)]]));
    expect(mistakes).toEqual([]);
    // The scorer lists no mistake for an event told aside; here it counts.
    expect(rows['side meetings']).toMatchObject({ fp: 0, fn: 0 });
  });
});
