import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

describe('names behind places', () => {
  it('begins before the middle word', () => {
    expect(
      shown('Chủ tịch UBND huyện Mộc Lam Xeo Thị Bảy; Bí thư Đảng ủy thị trấn Sông Lam Khà Văn Tám.'),
    ).toEqual([
      'Xeo Thị Bảy: Chủ tịch + UBND huyện Mộc Lam',
      'Khà Văn Tám: Bí thư + Đảng ủy thị trấn Sông Lam',
    ]);
  });

  it('leaves a province its own name', () => {
    expect(shown('Trưởng ban Ban Dân tộc HĐND tỉnh Cil Hà Bảy', { province: 'Lâm Đồng' })).toEqual([
      'Cil Hà Bảy: Trưởng ban + Ban Dân tộc HĐND tỉnh Lâm Đồng',
    ]);
  });
});

describe('names of many peoples', () => {
  it.each([
    ['ông K’Tám - Bí thư Huyện ủy Sông Lam', 'K’Tám'],
    ['bà H’Bảy Niê, Bí thư Huyện ủy Sông Lam', 'H’Bảy Niê'],
    ['đồng chí Rơ Châm Tám, Bí thư Huyện ủy Sông Lam', 'Rơ Châm Tám'],
    ['Bí thư Huyện ủy Sông Lam Chamaléa Bốc', 'Chamaléa Bốc'],
    ['Bí thư Huyện ủy Sông Lam Thiên Sanh Tám', 'Thiên Sanh Tám'],
    ['Bí thư Huyện ủy Sông Lam Xồng Bá Tám', 'Xồng Bá Tám'],
  ])('%s', (text, name) => {
    expect(shown(text)).toEqual([`${name}: Bí thư + Huyện ủy Sông Lam`]);
  });

  it('knows names in religion', () => {
    expect(shown('Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh Nghệ An Giuse Trần Văn Tám')).toEqual([
      'Giuse Trần Văn Tám: Chủ tịch + Ủy ban Đoàn kết Công giáo tỉnh Nghệ An',
    ]);
  });

  it('knows initials, and foreign names behind a country', () => {
    expect(shown('Ông T. Batbayar, Cục trưởng Cục Điều tra Bộ Nội vụ Mông Cổ dự.')).toEqual([
      'T. Batbayar: Cục trưởng + Cục Điều tra Bộ Nội vụ Mông Cổ',
    ]);
    expect(
      shown('Thứ trưởng Bộ Nội vụ Mông Cổ Batbold Ganzorig; Thượng nghị sĩ Hoa Kỳ Patrick Doherty'),
    ).toEqual([
      'Batbold Ganzorig: Thứ trưởng + Bộ Nội vụ Mông Cổ',
      'Patrick Doherty: Thượng nghị sĩ + Hoa Kỳ',
    ]);
    expect(
      shown(
        'Chủ tịch Quốc hội nước Cộng hòa nhân dân Trung Hoa Triệu Lạc Tám, Đại sứ Nhật Bản tại Việt Nam Sato Kenji',
      ),
    ).toEqual([
      'Triệu Lạc Tám: Chủ tịch + Quốc hội nước Cộng hòa nhân dân Trung Hoa',
      'Sato Kenji: Đại sứ + Nhật Bản tại Việt Nam',
    ]);
  });
});
