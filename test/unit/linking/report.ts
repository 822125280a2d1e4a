import type { Report } from '../../../lib/linking/index.ts';

/** A report of an invented meeting, with what a test says otherwise. */
export function reportOf(told: Partial<Report> = {}): Report {
  return {
    story: 'https://bao.example/1',
    fact: 'meeting:1',
    name: 'Hội nghị phát triển kinh tế biển',
    kind: 'hội nghị',
    status: 'held',
    date: '2024-05-06',
    partOfDay: null,
    place: null,
    body: 'UBND tỉnh',
    term: null,
    ordinal: null,
    main: true,
    people: [],
    home: 'Sông Lam',
    day: '2024-05-06',
    ...told,
  };
}
