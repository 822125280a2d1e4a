import type { Rows } from '../../../../components/library/services.ts';

type Row = Rows['meetings'];

/** A meeting as a table has it, with what a test says of it. */
export function meeting(said: Partial<Row> & { who?: string[] }): Row {
  const { who = [], ...row } = said;
  const day = row.day ?? row.date?.slice(0, 10) ?? '2031-05-01';
  return {
    id: `event:${day}`,
    name: 'Họp giao ban',
    named: false,
    kind: 'họp',
    status: 'held',
    date: day,
    day,
    partOfDay: null,
    place: null,
    body: null,
    bodyKey: null,
    people: who.map((person) => ({ person, name: `Ông ${person}`, roles: [] })),
    places: [],
    reportCount: 1,
    disputed: false,
    ...row,
  };
}
