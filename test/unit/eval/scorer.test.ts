import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Gold, readGold, stemOf } from '../../../scripts/eval/gold.ts';
import { NOTHING, type Prediction } from '../../../scripts/eval/prediction.ts';
import { score } from '../../../scripts/eval/score.ts';
import { understandFile } from '../../../scripts/eval/understand.ts';
import { shared } from '../../../scripts/read/shared.ts';
import { STORIES, walk } from '../../../scripts/read/walk.ts';

const scorer = join(shared, 'tools', 'score.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const isThere = existsSync(scorer) && hasPython;

if (!isThere) {
  const why = hasPython ? `${scorer} is missing (BIEN_BAN_SHARED says where it is)` : 'there is no python3';
  console.log(`The score was NOT compared with the scorer's: ${why}.`);
  it('says that the scorer is not here', () => expect(isThere).toBe(false));
}

/** The scorer's figures for these predictions. */
function scorersFigures(folder: string, predictions: ReadonlyMap<string, Prediction>): unknown {
  const temporary = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const lines = predictions.entries().map(([file, { meetings, ...rest }]) => {
      const plain = meetings.map(({ people, ...meeting }) => ({
        ...meeting,
        people: people.map(({ name, roles }) => ({ name, roles: roles.map(({ role }) => role) })),
      }));
      return JSON.stringify({ file, ...rest, meetings: plain });
    });
    const file = join(temporary, 'predictions.ndjson');
    writeFileSync(file, [...lines].join('\n'));
    const { stdout, stderr } = spawnSync('python3', [scorer, folder, file, '--json'], { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** Our figures in the scorer's shape. */
function ourFigures(records: ReadonlyMap<string, Gold>, predictions: ReadonlyMap<string, Prediction>) {
  const { articles, missing, perfect, correctionsPerArticle, rows } = score(records, predictions);
  return { articles, missing, perfect, corrections_per_article: correctionsPerArticle, ...rows };
}

function understood(folder: string, records: ReadonlyMap<string, Gold>): Map<string, Prediction> {
  return new Map(
    walk(folder, STORIES).flatMap((file) => {
      const gold = records.get(stemOf(file));
      return gold ? [[stemOf(file), understandFile(file, gold)] as const] : [];
    }),
  );
}

/** Each story's reading under the next one's name: hardly anything is right. */
function shifted(predictions: ReadonlyMap<string, Prediction>): Map<string, Prediction> {
  const readings = [...predictions.values()];
  return new Map([...predictions.keys()].map((stem, at) => [stem, readings.at(at - 1) ?? NOTHING]));
}

/** Readings with something out of place in each: names, titles, days, chairs and values of the next story. */
function disturbed(predictions: ReadonlyMap<string, Prediction>): Map<string, Prediction> {
  const others = [...shifted(predictions).values()];
  return new Map(
    [...predictions].map(([stem, own], at) => {
      const other = others[at] ?? NOTHING;
      const officials = own.officials.map((official, i) => ({
        ...official,
        titles: i % 2 ? official.titles.toReversed().slice(1) : (other.officials[i] ?? official).titles,
      }));
      const meetings = own.meetings.map((meeting, i) => ({
        ...meeting,
        main: i === 0,
        date: at % 3 ? meeting.date : null,
        name: at % 2 ? meeting.name.split(' ').slice(0, 4).join(' ') : meeting.name,
        people: meeting.people.map(({ name, roles }, j) => ({ name, roles: j % 2 ? [] : roles })),
      }));
      return [
        stem,
        {
          ...own,
          officials: [...officials, ...other.officials.slice(0, 1)],
          meetings: [...meetings, ...other.meetings],
          figures: [...own.figures.slice(1), ...other.figures],
          documents: [...own.documents.slice(1), ...other.documents],
        },
      ];
    }),
  );
}

describe.each(isThere ? ['seeds', 'dev'] : [])('the score of %s', (part) => {
  const folder = join(shared, 'corpus', part);
  const records = readGold(folder);
  const fromText = understood(folder, records);

  it.each([
    ['plain text', fromText],
    ['pages', understood(join(shared, 'corpus', 'pages', part), records)],
    ['disturbed readings', disturbed(fromText)],
    ['readings of other stories', shifted(fromText)],
    ['half of the readings', new Map([...fromText].slice(0, Math.ceil(fromText.size / 2)))],
  ])("is the scorer's own: %s", (_, predictions) => {
    expect(ourFigures(records, predictions)).toEqual(scorersFigures(folder, predictions));
  });
});
