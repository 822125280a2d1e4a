import { expect, test } from 'vitest';
import { calm } from '../../../lib/vietnamese/calm.ts';

test.each([
  ['PHÓ BÍ THƯ', 'Phó bí thư'],
  ['UBND TỈNH', 'UBND tỉnh'],
  ['UBND TỈNH BÌNH ĐỊNH', 'UBND tỉnh Bình Định'],
  ['TỈNH ỦY BÌNH ĐỊNH', 'tỉnh ủy Bình Định'],
  ['HỘI PHỤ NỮ XÃ TÂN LẬP HUYỆN BA TƠ', 'Hội phụ nữ xã Tân Lập huyện Ba Tơ'],
  ['SỞ LAO ĐỘNG VÀ XÃ HỘI', 'Sở lao động và xã hội'],
  ['UBND XÃ TÂN LẬP THÀNH PHỐ HỘI AN', 'UBND xã Tân Lập thành phố Hội An'],
  ['HĐND THÀNH PHỐ QUY NHƠN', 'HĐND thành phố Quy Nhơn'],
  ['Sở Y tế', 'Sở Y tế'],
])('%s', (words, calmed) => expect(calm(words)).toBe(calmed));
