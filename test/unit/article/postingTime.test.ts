import { expect, it } from 'vitest';
import { postingTimesIn } from '../../../lib/article/words/postingTime.ts';
import { machineTime } from '../../../lib/article/words/vietnamTime.ts';

it.each([
  ['02/04/2018 - 21:13', '2018-04-02T21:13+07:00'],
  ['Đăng ngày 29-03-2023 18:11, Lượt xem: 180', '2023-03-29T18:11+07:00'],
  ['Ngày đăng 20/02/2020 | 07:18  | View count: 1031', '2020-02-20T07:18+07:00'],
  ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25+07:00'],
  ['05/10/2026 15:42 GMT+7', '2026-10-05T15:42+07:00'],
  ['Thứ 6, 21/03/2025 | 15:45', '2025-03-21T15:45+07:00'],
  ['Thứ ba, ngày 12 tháng 3 năm 2024 7h05', '2024-03-12T07:05+07:00'],
  ['Cập nhật lúc 09:30, Chủ nhật, 02/01/2022', '2022-01-02T09:30+07:00'],
  ['21:13 | 02.04.2018', '2018-04-02T21:13+07:00'],
  ['20/02/2020 3:45:10 CH', '2020-02-20T15:45+07:00'],
  ['20/02/2020', '2020-02-20'],
  ['Tháng Mười Một 8, 2026', '2026-11-08'],
  ['8 Tháng Mười, 2026 lúc 7:05', '2026-10-08T07:05+07:00'],
  ['05/11/2026 - 19:20 A- A+ In bài Gửi email', '2026-11-05T19:20+07:00'],
  ['Thứ tư, 22/10/2025, 19:25 (GMT+7)'.normalize('NFD'), '2025-10-22T19:25+07:00'],
])('reads %s', (line, at) => {
  expect(postingTimesIn(line)[0]?.at).toBe(at);
});

it.each([
  'Ngày 12/3/2024, tại trụ sở UBND tỉnh Lam Giang, lãnh đạo tỉnh họp bàn việc nạo vét kênh.',
  'Ngày 4 tháng 8 năm 2011, ông được điều động làm Bí thư.',
  '31/02/2024',
  'Điện thoại: 0290 123 456',
])('leaves %s', (line) => {
  expect(postingTimesIn(line, 'text')).toEqual([]);
});

it.each([
  ['2025-04-22T10:27:00+07:00', '2025-04-22T10:27+07:00'],
  ['2025-04-22T20:27:00.000Z', '2025-04-23T03:27+07:00'],
  ['2025-04-22 10:27', '2025-04-22T10:27+07:00'],
  ['2025-04-22', '2025-04-22'],
  ['mai', null],
])('takes %s to local time', (machine, local) => {
  expect(machineTime(machine)).toBe(local);
});
