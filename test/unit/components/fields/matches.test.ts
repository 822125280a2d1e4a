import { expect, test } from 'vitest';
import { matching, matchRank } from '../../../../components/fields/matches.ts';

const POST = 'Phó Bí thư Thành ủy';

test.each([
  ['Phó Bí', 0],
  ['pho bi thu', 0],
  ['PHÓ BÍ THƯ', 0],
  ['phó bí thư thành uỷ', 0],
  ['pbttu', 1],
  ['pbt', 1],
  ['PBT', 1],
  ['btt', 2],
  ['thanh bi', 2],
  ['pbt thanh', 2],
  ['hu tha', 3],
  ['', 0],
])('%s finds it with rank %i', (typed, rank) => {
  expect(matchRank(typed, POST)).toBe(rank);
  expect(matchRank(typed.normalize('NFD'), POST)).toBe(rank);
});

test.each(['x', 'chủ tịch', 'pbx', 'phó bí thư thành ủy viên', 'bí thư tỉnh'])('%s does not', (typed) => {
  expect(matchRank(typed, POST)).toBeNull();
});

test('initials of a post with a comma, and Đ as D', () => {
  expect(matchRank('dub', 'Ủy viên Đảng ủy, Bí thư Chi bộ')).toBe(2);
  expect(matchRank('doi', 'Đội trưởng')).toBe(0);
});

test('the best first, those alike in their order, no more than asked for', () => {
  const posts = ['Phó Chủ tịch', 'Chủ tịch', 'Chánh Văn phòng', 'Chủ nhiệm'];
  expect(matching('ch', posts)).toEqual(['Chủ tịch', 'Chánh Văn phòng', 'Chủ nhiệm', 'Phó Chủ tịch']);
  expect(matching('ct', posts)).toEqual(['Chủ tịch', 'Phó Chủ tịch']);
  expect(matching('', posts, 2)).toEqual(['Phó Chủ tịch', 'Chủ tịch']);
});
