import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../lib/vietnamese/documents.ts';

const read = (text: string) =>
  findDocuments(text, text.toLowerCase()).map((d) => [
    d.type,
    text.slice(d.numberFrom, d.numberTo),
    d.issuedOn,
  ]);

describe('document numbers', () => {
  it.each([
    ['Kết luận số 07-KL/TW của Bộ Chính trị', 'Kết luận', '07-KL/TW', null],
    ['Kế hoạch số 106-KH/TU ngày 27-1-2023', 'Kế hoạch', '106-KH/TU', '2023-01-27'],
    ['Nghị quyết số 18-NQ/TW, ngày 25/10/2017', 'Nghị quyết', '18-NQ/TW', '2017-10-25'],
    ['Nghị định 178/2024/NĐ-CP', 'Nghị định', '178/2024/NĐ-CP', null],
    ['Luật số 59/2020/QH14', 'Luật', '59/2020/QH14', null],
    ['Nghị quyết số 1278/NQ-UBTVQH15', 'Nghị quyết', '1278/NQ-UBTVQH15', null],
    ['Quyết định số 3617/QĐ-UBND', 'Quyết định', '3617/QĐ-UBND', null],
    ['Quyết định 1143/QĐ/TTg', 'Quyết định', '1143/QĐ/TTg', null],
    ['Nghị quyết 16/NQ-TW', 'Nghị quyết', '16/NQ-TW', null],
    ['Nghị quyết 35- NQ/TW', 'Nghị quyết', '35- NQ/TW', null],
    ['Hướng dẫn 31 - HD/BTCTW', 'Hướng dẫn', '31 - HD/BTCTW', null],
    ['công văn số 326/UBND-KGVX', 'Công văn', '326/UBND-KGVX', null],
    ['Kết luận 177', 'Kết luận', '177', null],
    ['Nghị quyết số 47 ngày 13/12/2019', 'Nghị quyết', '47', '2019-12-13'],
  ])('%s', (text, type, number, issuedOn) => {
    expect(read(text)).toEqual([[type, number, issuedOn]]);
  });

  it('share a type in a list', () => {
    expect(read('các Nghị quyết số 612, 613 và 615 của Quân ủy Trung ương')).toEqual([
      ['Nghị quyết', '612', null],
      ['Nghị quyết', '613', null],
      ['Nghị quyết', '615', null],
    ]);
    expect(read('các Nghị quyết số 612, 35 đại biểu')).toEqual([['Nghị quyết', '612', null]]);
  });

  it('are none where nothing is cited by number', () => {
    expect(read('Nghị quyết Đại hội XIII, Nghị quyết Trung ương 7')).toEqual([]);
    expect(read('thực hiện 9 nghị quyết, kế hoạch 5 năm 2021 - 2025')).toEqual([]);
    expect(read('đạt 50/53 đại biểu, kế hoạch 16,97%')).toEqual([]);
    expect(read('báo cáo 12 nội dung')).toEqual([]);
  });
});
