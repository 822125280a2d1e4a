import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/vietnamese/dates.ts';
import { nearestDay, shiftDay } from '../../../lib/vietnamese/days.ts';

const POSTED = '2023-03-29';
const read = (text: string, posted: string | null = POSTED) =>
  findDates(text.toLowerCase(), posted).map((d) => [d.value, d.partOfDay]);

describe('dates', () => {
  it.each([
    ['sáng 2-4', '2023-04-02', 'sáng'],
    ['chiều 21.4', '2023-04-21', 'chiều'],
    ['tối ngày 22/4', '2023-04-22', 'tối'],
    ['tính đến 17h ngày 27-3-2023,', '2023-03-27', null],
    ['ngày 4 tháng 8 năm 2011', '2011-08-04', null],
    ['hôm nay (27/3)', '2023-03-27', null],
    ['thứ hai (27/3)', '2023-03-27', null],
    ['sáng nay', '2023-03-29', 'sáng'],
    ['tối qua', '2023-03-28', 'tối'],
    ['tối qua 28/3', '2023-03-28', 'tối'],
    ['ngày mai', '2023-03-30', null],
    ['thứ năm tuần tới', '2023-04-06', null],
    ['cuối tháng 9-2018', '2018-09', null],
    ['tháng 9 năm 2018', '2018-09', null],
    ['hoàn thành trong tháng 8', '2023-08', null],
    ['từ ngày 5 đến 7-4', '2023-04-05/2023-04-07', null],
    ['2 ngày 5 và 6/4', '2023-04-05/2023-04-06', null],
    ['quý i/2024', '2024-01-01/2024-03-31', null],
  ])('%s', (text, value, part) => {
    expect(read(text)).toEqual([[value, part]]);
  });

  it('leaves `chiều cùng ngày` to the story', () => {
    expect(findDates('chiều cùng ngày', POSTED)).toMatchObject([
      { kind: 'same-day', value: null, partOfDay: 'chiều' },
    ]);
  });

  it('knows a day without its year as such', () => {
    expect(read('chiều 5-4', null)).toEqual([[null, 'chiều']]);
  });

  it('invents nothing', () => {
    expect(read('ngày 31-2')).toEqual([]);
    expect(read('ngày 30/2/2024')).toEqual([]);
    expect(read('6 tháng đầu năm')).toEqual([]);
    expect(read('14/16 đảng ủy, 03/11 nhiệm vụ')).toEqual([]);
    expect(read('28.478 tỉ đồng')).toEqual([]);
    expect(read('sáng nay', null)).toEqual([]);
    expect(read('chiều 31-2', null)).toEqual([]);
  });

  it('takes the year nearest to the posting', () => {
    expect(nearestDay(12, 28, '2024-01-03')).toBe('2023-12-28');
    expect(nearestDay(1, 4, '2023-12-30')).toBe('2024-01-04');
    expect(nearestDay(2, 29, '2023-03-01')).toBe('2024-02-29');
    expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
  });
});
