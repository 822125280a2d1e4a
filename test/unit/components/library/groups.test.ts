import { expect, test } from 'vitest';
import { byYear, inRole, rolesIn } from '../../../../components/library/parts/groups.ts';
import type { MeetingLine } from '../../../../components/library/services.ts';

test('years stand the latest first, and keep the order within', () => {
  const days = ['2031-05-01', '2030-02-02', '2031-01-01'];
  expect(byYear(days, (day) => day)).toEqual([
    { year: '2031', items: ['2031-05-01', '2031-01-01'] },
    { year: '2030', items: ['2030-02-02'] },
  ]);
});

const line = (...roles: string[]): Pick<MeetingLine, 'roles'> => ({ roles });
const lines = [line('chủ trì', 'phát biểu'), line('chủ trì'), line('tham dự')] as MeetingLine[];

test('roles are counted, the most frequent first', () => {
  expect(rolesIn(lines)[0]).toEqual({ role: 'chủ trì', times: 2 });
});

test('only meetings in the role are left; all where none is asked for', () => {
  expect(inRole(lines, 'chủ trì')).toHaveLength(2);
  expect(inRole(lines, null)).toHaveLength(3);
});
