import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

describe('posts of communes', () => {
  it('end the place where the name begins', () => {
    expect(shown('Chủ tịch UBND phường Tân Lập Nguyễn Văn An dự.')).toEqual([
      'Nguyễn Văn An: Chủ tịch + UBND phường Tân Lập',
    ]);
    expect(
      shown('Chủ tịch HĐND phường Lê Lợi Trần Thị Bảy và Bí thư Đảng ủy phường An Khánh Lê Minh Cảnh.'),
    ).toEqual([
      'Trần Thị Bảy: Chủ tịch + HĐND phường Lê Lợi',
      'Lê Minh Cảnh: Bí thư + Đảng ủy phường An Khánh',
    ]);
    expect(shown('Phó Chủ tịch UBND xã Vĩnh Hòa Hưng Bắc Hưng Thị Chín nói.')).toEqual([
      'Hưng Thị Chín: Phó Chủ tịch + UBND xã Vĩnh Hòa Hưng Bắc',
    ]);
    expect(shown('Chủ tịch UBND xã Hồ Văn Đàn dự.')).toEqual(['Hồ Văn Đàn: Chủ tịch + UBND xã']);
  });

  it('end before a name of no known family', () => {
    const text = 'Bí thư Đảng ủy xã Tân Lập Rơ Châm An; Chủ tịch UBND xã Tân Hội Đrông Bảy Ka.';
    expect(shown(text)).toEqual([
      'Rơ Châm An: Bí thư + Đảng ủy xã Tân Lập',
      'Đrông Bảy Ka: Chủ tịch + UBND xã Tân Hội',
    ]);
  });

  it('leave the name behind the units they lie in', () => {
    const text =
      'Chủ tịch UBND xã Tân Lập, huyện Ba Tơ Lê Văn An và Bí thư Đảng ủy Phường 3, quận Gò Vấp Hồ Bá Bảy.';
    expect(shown(text)).toEqual([
      'Lê Văn An: Chủ tịch + UBND xã Tân Lập',
      'Hồ Bá Bảy: Bí thư + Đảng ủy Phường 3',
    ]);
    expect(shown('Ông Lê Văn An, Chủ tịch UBND xã Tân Lập, huyện Ba Tơ, nói.')).toEqual([
      'Lê Văn An: Chủ tịch + UBND xã Tân Lập',
    ]);
  });

  it('stand in capitals', () => {
    expect(shown('CHỦ TỊCH UBND XÃ TÂN LẬP LÊ VĂN AN')).toEqual(['Lê Văn An: Chủ tịch + UBND xã Tân Lập']);
  });

  it('know the communes of the day', () => {
    const text = 'Chủ tịch UBND xã Vĩnh Hòa Hưng Bạch Văn An';
    expect(shown(text, { publishedAt: '2026-01-05' })).toEqual([
      'Bạch Văn An: Chủ tịch + UBND xã Vĩnh Hòa Hưng',
    ]);
  });

  it('go with the committee beside them', () => {
    const setting = { publishedAt: '2025-09-02' };
    expect(shown('Bí thư, Chủ tịch HĐND đặc khu Côn Đảo Lê Văn An dự.', setting)).toEqual([
      'Lê Văn An: Bí thư + Đảng ủy đặc khu Côn Đảo | Chủ tịch + HĐND đặc khu Côn Đảo',
    ]);
    const text =
      'Ông Lê Văn An, Phó Bí thư Đảng ủy phường, Chủ tịch UBND phường Tân Lập; thăm phường An Khánh.';
    expect(shown(text, setting)).toEqual([
      'Lê Văn An: Phó Bí thư + Đảng ủy phường Tân Lập | Chủ tịch + UBND phường Tân Lập',
    ]);
    expect(shown('Tại đặc khu Côn Đảo, Chủ tịch UBND đặc khu Lê Văn An nói.', setting)).toEqual([
      'Lê Văn An: Chủ tịch + UBND đặc khu Côn Đảo',
    ]);
  });
});
