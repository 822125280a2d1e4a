import { expect, it } from 'vitest';
import { agencyOf } from '../../../lib/article/words/agency.ts';
import { bylineIn } from '../../../lib/article/words/bylines.ts';

it.each([
  ['TRÚC MAI', ['TRÚC MAI']],
  ['TRÚC MAI- LÊ BÃI', ['TRÚC MAI', 'LÊ BÃI']],
  ['Tin, ảnh: TRÚC MAI', ['TRÚC MAI']],
  ['Bài và ảnh: Trúc Mai – Lê Bãi', ['Trúc Mai', 'Lê Bãi']],
  ['Tin: Trúc Mai - Ảnh: Lê Bãi', ['Trúc Mai']],
  ['Tác giả: Trang Thanh', ['Trang Thanh']],
  ['TRÚC MAI/TTXVN', ['TRÚC MAI']],
  ['Trúc Mai/VOV-Trung tâm Tin', ['Trúc Mai']],
  ['Trúc Mai (TTXVN)', ['Trúc Mai']],
  ['T.MAI', ['T.MAI']],
  ['P.Mai', ['P.Mai']],
  ['PV', []],
  ['Theo TTXVN', []],
  ['Báo Lam Giang', []],
  ['BTT', ['BTT']],
])('signs: %s', (line, names) => {
  expect(bylineIn(line, ['báo lam giang'])?.names).toEqual(names);
});

it.each([
  'Ảnh: T.M',
  'Quang cảnh cuộc họp',
  'Theo báo cáo của tỉnh, năm nay mưa đến sớm.',
  'Ông nói: được',
])('does not sign: %s', (line) => {
  expect(bylineIn(line, [])).toBeNull();
});

it.each([
  ['(CT)- Sáng 2-4, lãnh đạo', 'CT'],
  ['(lamgiang.gov.vn) - Chiều 3/4', 'lamgiang.gov.vn'],
  ['VOV.VN - Đại hội đã bầu', 'VOV.VN'],
  ['TTO - Sáng nay', 'TTO'],
  ['(LGO) Sáng nay, tỉnh', 'LGO'],
  ['HĐND - UBND tỉnh tổ chức', null],
  ['Sáng 2-4, (BTV) Thành ủy', null],
])('opens with an agency: %s', (line, agency) => {
  expect(agencyOf(line)).toBe(agency);
});
