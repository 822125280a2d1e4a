import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKeys } from '../../../lib/linking/index.ts';
import { reportOf } from './report.ts';

const shared = (one: string[], two: string[]) => one.filter((key) => two.includes(key));

describe('keys of a meeting', () => {
  it('are shared by the day and a person', () => {
    const people = [{ name: 'Trịnh Quang Vĩnh', roles: ['chủ trì'] }];
    const one = eventKeys(reportOf({ name: 'họp về giá đất', body: null, people }));
    const two = eventKeys(reportOf({ name: 'cuộc họp thường kỳ', home: 'bao.example', people }));
    expect(shared(one, two)).toEqual(['d|2024-05-06|p|trịnh quang vĩnh', 'd|2024-05-05|p|trịnh quang vĩnh']);
  });

  it('are shared by an evening told on the next morning', () => {
    const evening = eventKeys(reportOf({ partOfDay: 'tối' }));
    const morning = eventKeys(reportOf({ date: '2024-05-07', day: '2024-05-07' }));
    expect(shared(evening, morning)).not.toEqual([]);
  });

  it('are shared by number, kind and body, whatever the day', () => {
    const one = eventKeys(
      reportOf({ name: 'Kỳ họp thứ 5 HĐND tỉnh', kind: 'kỳ họp', body: 'HĐND tỉnh', ordinal: '5' }),
    );
    const two = eventKeys(
      reportOf({
        name: 'kỳ họp thứ năm HĐND tỉnh Sông Lam',
        kind: 'kỳ họp',
        body: 'HĐND tỉnh Sông Lam',
        ordinal: 'năm',
        date: null,
        main: false,
        home: '',
      }),
    );
    expect(shared(one, two)).toEqual(['n|kỳ họp|5|hđnd@sông lam']);
  });

  it('are shared by a plan of a month and what came of it', () => {
    const plan = eventKeys(reportOf({ date: '2024-05', status: 'planned', day: '2024-03-01' }));
    expect(shared(plan, eventKeys(reportOf()))).not.toEqual([]);
  });

  it('are not shared by another day, another province, another matter of another body', () => {
    const keys = eventKeys(reportOf());
    expect(shared(keys, eventKeys(reportOf({ date: '2024-06-16', day: '2024-06-16' })))).toEqual([]);
    expect(shared(keys, eventKeys(reportOf({ name: 'họp về giá đất', home: 'Lam Giang' })))).toEqual([]);
  });

  it('are few and the same each time, whatever is told', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const people = fc.array(fc.record({ name: text, roles: fc.constant<string[]>(['tham dự']) }), {
      maxLength: 60,
    });
    const date = fc.constantFrom(null, '2024-05', '2024-05-06', '2024-05-06/2024-05-20', '2024-02-30', 'x');
    fc.assert(
      fc.property(text, text, people, date, (name, body, guests, told) => {
        const report = reportOf({ name, body, people: guests, date: told });
        const keys = eventKeys(report);
        expect(keys.length).toBeLessThan(300);
        expect(eventKeys(report)).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
