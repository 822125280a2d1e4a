import { describe, expect, it } from 'vitest';
import { contained, likeness, norm } from '../../../scripts/eval/text.ts';

describe('norm', () => {
  it.each([
    ['Uỷ viên BTV Tỉnh uỷ', 'ủy viên ban thường vụ tỉnh ủy'],
    ['TP. Hồ Chí Minh', 'thành phố hồ chí minh'],
    ['TP HCM', 'thành phố hồ chí minh'],
    ['Hội đồng nhân dân xã', 'hđnd xã'],
    ['Tỉnh ủy viên', 'ủy viên ban chấp hành đảng bộ tỉnh'],
    ['T.Ư Đoàn', 'trung ương đoàn'],
    ['Hoàn thiện – “hoà bình”.', 'hoàn thiện - hòa bình'],
    ['12-KH/TU', '12-kh/tu'],
    [null, ''],
    [22, '22'],
  ])('%s → %s', (text, folded) => expect(norm(text)).toBe(folded));

  it('knows a word by its edges in any alphabet', () => {
    expect(norm('đtp tpđ')).toBe('đtp tpđ');
  });

  it('reads composed and decomposed letters as one', () => {
    expect(norm('Thành ủy'.normalize('NFD'))).toBe(norm('Thành ủy'));
  });
});

describe('likeness', () => {
  it.each([
    ['', null, 1],
    ['Sở Y tế', '', 0],
    ['Sở Y tế', 'sở y tế', 1],
    ['Sở Y tế', 'Sở Y tế tỉnh', 6 / 7],
    ['a a b', 'a b b', 2 / 3],
  ])('%s, %s: %d', (a, b, like) => expect(likeness(a, b)).toBeCloseTo(like, 10));
});

it('says whether one text is part of another', () => {
  expect(contained('Thành ủy', 'Thành ủy Lam Sơn')).toBe(true);
  expect(contained('Thành ủy Lam Sơn', 'Thành ủy')).toBe(true);
  expect(contained('Thành ủy Lam Sơn', 'Thành ủy Hồng An')).toBe(false);
  expect(contained('', 'Thành ủy')).toBe(false);
});
