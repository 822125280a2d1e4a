import { expect, test } from 'vitest';
import { readRecord } from '../../../scripts/link/record.ts';
import { linkRecords } from '../../../scripts/link/records.ts';
import { type GoldSet, scorePairs } from '../../linking/gold.ts';
import { peopleFour, peopleOne, peopleThree, peopleTwo } from '../../linking/people/index.ts';
import { dice } from '../../linking/people/stories.ts';

const SETS: [string, () => GoldSet][] = [
  ['people on whom the weights were found', () => peopleOne()],
  ['people kept aside', () => peopleTwo()],
  ['people met seldom', () => peopleThree()],
  ['people written last', () => peopleFour()],
  ['people kept aside, in other stories', () => peopleTwo(77)],
  ['people met seldom, in other stories', () => peopleThree(78)],
];

const link = (set: GoldSet) => linkRecords(set.records.map((record) => readRecord(record)));

test.each(SETS)('%s are told apart and brought together', (name, make) => {
  const set = make();
  const score = scorePairs(set.links.people, link(set).people);
  console.log(
    `${name}: ${set.links.people.length} people, ${set.records.length} records, ${score.gold} pairs, ` +
      `precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)}`,
  );
  expect(score.wrong.slice(0, 5)).toEqual([]);
  expect(score.precision).toBeGreaterThanOrEqual(0.995);
  expect(score.recall).toBeGreaterThanOrEqual(0.97);
});

test('stories kept in any order give nearly the same people', () => {
  for (const make of [peopleOne, peopleTwo, peopleThree, peopleFour]) {
    const set = make();
    const roll = dice(5);
    // Without their days the stories are linked as they come; posts keep the day of telling.
    const records = set.records.map((record) => ({ record, at: roll() })).sort((one, two) => one.at - two.at);
    const links = linkRecords(
      records.map(({ record }) => readRecord(record)),
      false,
    );
    const score = scorePairs(set.links.people, links.people);
    expect(score.precision).toBeGreaterThanOrEqual(0.99);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  }
});

test('the sets are as hard as they say', () => {
  const sets = [peopleOne(), peopleTwo()];
  const people = sets.flatMap((set) => set.links.people);
  const names = sets.map((set) => set.links.people.map((cluster) => (cluster[0] as string).split(':')[1]));
  const homonyms = names.flatMap((each) =>
    [...new Set(each)].filter((name) => each.filter((other) => other === name).length > 1),
  );
  expect(people.length).toBeGreaterThanOrEqual(60);
  expect(homonyms.length).toBeGreaterThanOrEqual(15);
  expect(sets.flatMap(({ records }) => records).length).toBeGreaterThanOrEqual(200);
});
