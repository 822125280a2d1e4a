import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extraction/index.ts';
import { officialsOf } from './article-of.ts';
import { storyOf } from './story.ts';

/** Each post's quoted words, and what was filled in. */
const supplied = (text: string, province: string | null) =>
  officialsOf(text, { province }).flatMap(({ positions }) =>
    positions.map(({ body, evidence }) => [body, evidence.quote, evidence.supplied ?? null]),
  );

describe('what is filled in', () => {
  it('is the outlet’s, where the story does not name it', () => {
    expect(supplied('Ông Vũ Văn Tám, Bí thư Thành ủy, Giám đốc Sở Y tế dự.', 'Cần Thơ')).toEqual([
      ['Thành ủy Cần Thơ', 'Bí thư Thành ủy', { words: 'Cần Thơ', from: 'outlet' }],
      ['Sở Y tế thành phố Cần Thơ', 'Giám đốc Sở Y tế', { words: 'thành phố Cần Thơ', from: 'outlet' }],
    ]);
  });

  it('is the story’s, where it stands elsewhere in it', () => {
    const story = { words: 'Cần Thơ', from: 'story' };
    const text = 'Bí thư Thành ủy Vũ Văn Tám thăm bà con TP Cần Thơ.';
    expect(supplied(text, null)).toEqual([['Thành ủy Cần Thơ', 'Bí thư Thành ủy', story]]);
    expect(supplied(text, 'Cần Thơ')).toEqual([['Thành ủy Cần Thơ', 'Bí thư Thành ủy', story]]);
    expect(supplied('Lê Bá Chín, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Bến Nghè dự.', null)).toEqual([
      ['Thành ủy Bến Nghè', 'Phó Bí thư Thành ủy', { words: 'Bến Nghè', from: 'story' }],
      ['UBND thành phố Bến Nghè', 'Chủ tịch UBND thành phố Bến Nghè', null],
    ]);
  });

  it('is what a post beside it lends', () => {
    const text =
      'Ông Lê Bá Chín, Bí thư Đảng ủy, Chủ tịch UBND xã Tân Lập; ông Vũ Văn Tám, Phó Bí thư, Chủ tịch UBND huyện Ba Tơ.';
    expect(supplied(text, null)).toEqual([
      ['Đảng ủy xã Tân Lập', 'Bí thư Đảng ủy', { words: 'xã Tân Lập', from: 'story' }],
      ['UBND xã Tân Lập', 'Chủ tịch UBND xã Tân Lập', null],
      ['Huyện ủy Ba Tơ', 'Phó Bí thư', { words: 'Huyện ủy Ba Tơ', from: 'story' }],
      ['UBND huyện Ba Tơ', 'Chủ tịch UBND huyện Ba Tơ', null],
    ]);
  });

  it('is nothing, where one of two places prints it all', () => {
    const text = 'Bí thư Thành ủy Vũ Văn Tám đến.\nÔng Vũ Văn Tám, Bí thư Thành ủy Cần Thơ, nói.';
    expect(supplied(text, 'Cần Thơ')).toEqual([['Thành ủy Cần Thơ', 'Bí thư Thành ủy Cần Thơ', null]]);
  });
});

describe('a document’s issuer', () => {
  const issuer = (line: string, day = '2024-05-02') => {
    const [document] = extract(storyOf(['Tin', line], day, 'Bình Định')).documents;
    return [document?.issuer, document?.evidence.supplied ?? null];
  };

  it('says what was filled in', () => {
    const line = 'Thực hiện Quyết định số 12/QĐ-UBND của UBND tỉnh.';
    expect(issuer(line)).toEqual(['UBND tỉnh Bình Định', { words: 'Bình Định', from: 'outlet' }]);
    expect(issuer(line, '2025-08-01')).toEqual(['UBND tỉnh Gia Lai', { words: 'Gia Lai', from: 'outlet' }]);
    expect(issuer('Nghị định số 67/2025/NĐ-CP ngày 15/3/2025.')).toEqual(['Chính phủ', null]);
  });

  it('keeps the place that is printed', () => {
    expect(issuer('Theo Quyết định số 12/QĐ-UBND của UBND tỉnh Phú Yên, …')).toEqual([
      'UBND tỉnh Phú Yên',
      null,
    ]);
    expect(issuer('UBND phường Tân Lập ban hành Kế hoạch số 9/KH-UBND.')).toEqual([
      'UBND phường Tân Lập',
      null,
    ]);
  });
});
