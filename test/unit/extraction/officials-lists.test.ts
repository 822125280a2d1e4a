import { describe, expect, it } from 'vitest';
import { shown } from './article-of.ts';

const province = 'Bình Định';
const deputies = (names: string[]) => names.map((name) => `${name}: Phó Chủ tịch + UBND tỉnh Bình Định`);

describe('labels of lists', () => {
  it('takes the body before a number of posts', () => {
    expect(
      shown('Thành ủy Bến Nghè có 2 phó bí thư gồm: Đồng chí Vũ Văn Tám và đồng chí Cao Thị Mười.'),
    ).toEqual(['Vũ Văn Tám: Phó bí thư + Thành ủy Bến Nghè', 'Cao Thị Mười: Phó bí thư + Thành ủy Bến Nghè']);
  });

  it('takes a missing body from one of the list', () => {
    expect(
      shown(
        'Cử 2 phó chủ tịch chuyên trách. 2 phó chủ tịch chuyên trách gồm: bà Cao Thị Mười (Phó chủ tịch Thường trực Hội Luật gia Việt Nam), ông Vũ Văn Tám.',
      ),
    ).toEqual([
      'Cao Thị Mười: Phó chủ tịch chuyên trách + Hội Luật gia Việt Nam | Phó chủ tịch Thường trực + Hội Luật gia Việt Nam',
      'Vũ Văn Tám: Phó chủ tịch chuyên trách + Hội Luật gia Việt Nam',
    ]);
  });

  it('ends a label with no colon where the next has a post of his own', () => {
    expect(
      shown(
        'Các đồng chí Phó Bí thư Tỉnh ủy Vũ Văn Tám và Chủ nhiệm Ủy ban Kiểm tra Cao Thị Mười tặng hoa.',
        {
          province,
        },
      ),
    ).toEqual(['Vũ Văn Tám: Phó Bí thư + Tỉnh ủy Bình Định', 'Cao Thị Mười: Chủ nhiệm + Ủy ban Kiểm tra']);
  });

  it('gives a post behind the list to all', () => {
    expect(
      shown('Dự có các đồng chí Vũ Văn Tám, Cao Thị Mười, các Phó Chủ tịch UBND tỉnh.', { province }),
    ).toEqual(deputies(['Vũ Văn Tám', 'Cao Thị Mười']));
    expect(
      shown('Dự có các đồng chí: Vũ Văn Tám, Cao Thị Mười, Phó Chủ tịch UBND tỉnh.', { province }),
    ).toEqual(deputies(['Vũ Văn Tám', 'Cao Thị Mười']));
  });

  it('does not lend it to who has a post', () => {
    const text =
      'Bí thư Tỉnh ủy Vũ Văn Tám chủ trì.\nDự có các đồng chí: Vũ Văn Tám, Cao Thị Mười, Phó Chủ tịch UBND tỉnh.';
    expect(shown(text, { province })).toEqual([
      'Vũ Văn Tám: Bí thư + Tỉnh ủy Bình Định',
      ...deputies(['Cao Thị Mười']),
    ]);
  });

  it('leaves a group named last to itself', () => {
    expect(
      shown('Ông Vũ Văn Tám, Chủ tịch UBND xã Sông Lam, đại biểu HĐND xã và các trưởng thôn cùng dự.'),
    ).toEqual(['Vũ Văn Tám: Chủ tịch + UBND xã Sông Lam']);
  });

  it('does not take others for the person before them', () => {
    expect(
      shown('Theo đề nghị của Chủ tịch UBND tỉnh Vũ Văn Tám, các đại biểu HĐND tỉnh bỏ phiếu.', { province }),
    ).toEqual(['Vũ Văn Tám: Chủ tịch + UBND tỉnh Bình Định']);
  });
});

describe('titles beside names', () => {
  it('keeps a dashed double post as one', () => {
    expect(shown('Bà Cao Thị Mười - Phó Chủ tịch - Tổng Thư ký Hội Luật gia Việt Nam dự.')).toEqual([
      'Cao Thị Mười: Phó Chủ tịch - Tổng Thư ký + Hội Luật gia Việt Nam',
    ]);
  });

  it('reads over an age, a place in brackets, a lost comma', () => {
    expect(shown('Bà Cao Thị Mười, 45 tuổi, Bí thư Huyện ủy Sông Lam.')).toEqual([
      'Cao Thị Mười: Bí thư + Huyện ủy Sông Lam',
    ]);
    expect(shown('Phó chủ tịch quận 1 (TP Hồ Chí Minh) Vũ Văn Tám đi kiểm tra.')).toEqual([
      'Vũ Văn Tám: Phó chủ tịch + quận 1',
    ]);
    expect(shown('Đồng chí Vũ Văn Tám Ủy viên Ban Thường vụ Tỉnh ủy tặng hoa.', { province })).toEqual([
      'Vũ Văn Tám: Ủy viên + Ban Thường vụ Tỉnh ủy Bình Định',
    ]);
  });

  it('tells two addressed people apart', () => {
    expect(shown('Cảm ơn ngài Phó Chủ tịch UBND tỉnh, ngài Damien O’Hara nói.')).toEqual([]);
  });

  it('parts deputies and the secretariat from their body', () => {
    expect(
      shown('Ông Vũ Văn Tám, Thường trực Ban Bí thư; bà Cao Thị Mười, Đại biểu HĐND tỉnh.', { province }),
    ).toEqual(['Vũ Văn Tám: Thường trực + Ban Bí thư', 'Cao Thị Mười: Đại biểu + HĐND tỉnh Bình Định']);
  });
});
