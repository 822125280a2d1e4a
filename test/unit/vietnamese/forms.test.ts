import { describe, expect, it } from 'vitest';
import { bare, foldName } from '../../../lib/vietnamese/forms.ts';

describe('foldName', () => {
  it.each([
    ['Uỷ ban', 'ủy ban'],
    ['hoà', 'hòa'],
    ['HOÀNG', 'hoàng'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['Huỳnh', 'huỳnh'],
    ['Ðỗ', 'đỗ'],
    ['khoẻ', 'khỏe'],
    ['ngoài', 'ngoài'],
    ['Nguye\u0302\u0303n\u00A0 Va\u0306n', 'nguyễn văn'],
    ['Tr\u200Bần', 'trần'],
  ])('%s → %s', (given, folded) => {
    expect(foldName(given)).toBe(folded);
  });
});

describe('bare', () => {
  it('drops every mark', () => {
    expect(bare('Đỗ Thuý Hoà')).toBe('do thuy hoa');
  });
});
