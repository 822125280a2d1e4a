import { expect, test } from 'vitest';
import { matchNames, nameKeys, rarityOf } from '../../../lib/linking/person-name.ts';

/** Two prints of one invented person: how they agree. */
const PRINTS: [string, string, ReturnType<typeof matchNames>][] = [
  ['Phan Thuỳ Linh', 'Phan Thùy Linh', 'same'],
  ['Đỗ Hữu Nghĩa', 'ĐỖ HỮU NGHĨA', 'same'],
  ['GS.TS Bùi Công Thuyên', 'Bùi Công Thuyên', 'same'],
  ['Thiếu tướng Lý Văn Hoành', 'Lý Văn Hoành', 'same'],
  ['TRAN VAN KHAI', 'Trần Văn Khải', 'variant'],
  ['Vũ Thị Thu Hà', 'Vũ Thu Hà', 'variant'],
  ['Trần Văn Khải', 'Trần Văn Khái', 'misprint'],
  ['Rơ Châm Hyưng', 'Rơ Chăm Hyưng', 'misprint'],
  ['Trần Văn Khải', 'Trần Văn Khôi', 'none'],
  ['Vũ Thị Thu Hà', 'Vũ Văn Thu Hà', 'none'],
  ['Xéc-gây V.Cu-dơ-min', 'Sergei V.Kuzmin', 'variant'],
  ['V.Cu-dơ-min', 'Kuzmin', 'variant'],
  ['Arkady Belsky', 'A.Ben-xki', 'variant'],
  ['Igor Marchenko', 'I-go Mác-chen-cô', 'variant'],
  ['Xi-xu-văn Ông-phăn', 'Sisouvan Onphan', 'variant'],
  ['Hélène Marquet', 'Helene Marquet', 'same'],
  ['Igor Marchenko', 'Pavel Marchenko', 'none'],
  ['Y Kliêng Mlô', 'Y KLIÊNG MLÔ', 'same'],
];

test.each(PRINTS)('%s and %s: %s', (one, two, match) => {
  expect(matchNames(one, two)).toBe(match);
  expect(matchNames(two, one)).toBe(match);
  const shared = nameKeys(one).filter((key) => nameKeys(two).includes(key));
  if (match !== 'none') expect(shared.length).toBeGreaterThan(0);
});

test('a name has few keys', () => {
  for (const [one] of PRINTS) expect(nameKeys(one).length).toBeLessThanOrEqual(2);
});

test('names borne by many tell little', () => {
  expect(rarityOf('Nguyễn Văn Hùng')).toBeLessThan(0.1);
  expect(rarityOf('Quách Trọng Hiển')).toBeGreaterThan(0.7);
  expect(rarityOf('Arkady Belsky')).toBe(1);
});
