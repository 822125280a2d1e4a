import { describe, expect, it } from 'vitest';
import { communeEnds } from '../../../lib/vietnamese/communes.ts';
import { tokenize } from '../../../lib/vietnamese/tokens.ts';
import { communeAt, placeBehindLevel } from '../../../lib/vietnamese/units.ts';

/** The words that are the commune at the beginning of a text of a day. */
const known = (text: string, day: string | null = null) => {
  const tokens = tokenize(text, day);
  const end = communeAt(tokens, 0);
  return end && text.slice(0, tokens[end - 1]?.end);
};

describe('communes', () => {
  it('ends before a name', () => {
    expect(known('Tân Lập Nguyễn Văn An')).toBe('Tân Lập');
    expect(known('Lê Lợi Trần Thị Bảy')).toBe('Lê Lợi');
    expect(known('AN KHÁNH LÊ MINH CẢNH')).toBe('AN KHÁNH');
    expect(known('Vĩnh Hòa Hưng Bắc dự')).toBe('Vĩnh Hòa Hưng Bắc');
    expect(known('Vĩnh Hoà Hưng Bắc Hưng Văn An dự')).toBe('Vĩnh Hoà Hưng Bắc');
    expect(known('Văn Miếu - Quốc Tử Giám Lê Văn An')).toBe('Văn Miếu - Quốc Tử Giám');
    expect(known('Cư M’gar Y Biêr Niê')).toBe('Cư M’gar');
    expect(known('Mỹ Đình 2 Lê Văn An')).toBe('Mỹ Đình 2');
  });

  it('ends before a name of no known family', () => {
    expect(known('Tân Lập Rơ Châm An')).toBe('Tân Lập');
    expect(known('Ngọc Hà Drông Bảy Ka')).toBe('Ngọc Hà');
    expect(known('Phú Thượng Drông Bảy Ka')).toBe('Phú Thượng');
    expect(known('Phan Thanh Hải Yến')).toBeNull();
  });

  it('takes two syllables for the place where the lexicon has no name of another length', () => {
    expect(known('Sông Lam Đinh Thị Bảy')).toBe('Sông Lam');
    expect(known('Sông Lam Thượng Lê Văn An')).toBeNull();
    expect(known('Sông Lam Thượng')).toBeNull();
  });

  it('takes no family name for a commune', () => {
    expect(known('Hồ Văn An')).toBeNull();
    expect(known('Hồ, tỉnh Bắc Ninh')).toBe('Hồ');
  });

  it('knows the communes of the day first', () => {
    const ends = (day: string | null) => communeEnds(tokenize('Vĩnh Hòa Hưng Bắc', day), 0);
    expect(ends('2024-01-01')[0]).toBe(4);
    expect(ends('2025-07-01')).toEqual([3, 2, 4]);
    expect(ends(null)[0]).toBe(4);
  });

  it('is not cut after a country or a city', () => {
    expect(placeBehindLevel(tokenize('Đức Xuân, tỉnh'), 0, 'phường')).toBe(2);
    expect(placeBehindLevel(tokenize('Vinh Quang dự'), 0, 'xã')).toBe(2);
  });

  it('stands behind its levels only', () => {
    const end = (text: string, level: string) => placeBehindLevel(tokenize(text), 0, level);
    expect(end('Tân Lập Drông Bảy Ka', 'đặc khu')).toBe(2);
    expect(end('Tân Lập Drông Bảy Ka', 'huyện')).toBe(5);
  });
});
