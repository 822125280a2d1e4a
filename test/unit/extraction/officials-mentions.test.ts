import { describe, expect, it } from 'vitest';
import { officialsOf } from './article-of.ts';

const mentions = (text: string) =>
  officialsOf(text, { province: 'Bình Định' }).map(({ name, mentions }) => [
    name,
    mentions.map(({ rule, quote }) => `${rule}: ${quote}`),
  ]);

describe('later mentions', () => {
  it('ties given names, posts and an address alone', () => {
    const text =
      'Đồng chí Vũ Văn Tám, Phó Bí thư Thường trực Tỉnh ủy, chủ trì.\n' +
      'Phó Bí thư Thường trực Tỉnh ủy lưu ý hai việc. Đồng chí nhấn mạnh tiến độ. Ông Tám nói thêm.';
    expect(mentions(text)).toEqual([
      [
        'Vũ Văn Tám',
        [
          'name-title: Vũ Văn Tám',
          'post-alone: Phó Bí thư Thường trực Tỉnh ủy',
          'address-alone: Đồng chí',
          'given-name: Ông Tám',
        ],
      ],
    ]);
  });

  it('leaves what could be two people to nobody', () => {
    const text =
      'Vũ Văn Tám, Phó Chủ tịch UBND tỉnh; Cao Văn Tám, Phó Chủ tịch UBND tỉnh.\nÔng Tám cho biết. Phó Chủ tịch UBND tỉnh đề nghị.';
    expect(mentions(text).map(([, all]) => all?.length)).toEqual([1, 1]);
  });

  it('knows roundabout names of an office', () => {
    const text = 'Chủ tịch UBND tỉnh Vũ Văn Tám đến dự.\nNgười đứng đầu chính quyền tỉnh khẳng định.';
    expect(mentions(text)[0]?.[1]).toEqual([
      'title-name: Vũ Văn Tám',
      'roundabout: Người đứng đầu chính quyền tỉnh',
    ]);
  });

  it('points into decomposed text', () => {
    const [official] = officialsOf('Bí thư Tỉnh uỷ Vũ Văn Tám'.normalize('NFD'));
    expect(official?.id).toBe('official:vũ văn tám');
    expect(official?.positions[0]?.evidence.quote.normalize('NFC')).toBe('Bí thư Tỉnh uỷ');
  });

  it('finds nobody in a long run of one post', () => {
    expect(officialsOf('Chủ tịch UBND tỉnh, '.repeat(20_000))).toEqual([]);
  });
});
