import { describe, expect, it } from 'vitest';
import { officialsOf } from './article-of.ts';

/** The bodies of all posts of a story of an outlet that no table knows. */
const bodies = (text: string, publishedAt = '2024-05-06') =>
  officialsOf(text, { publishedAt }).flatMap(({ positions }) => positions.map(({ body }) => body));

const POSTS = 'Bí thư Tỉnh ủy Vũ Văn Tám và Giám đốc Sở Y tế Lê Bá Chín cùng dự.';

describe('an outlet with no province of its own', () => {
  it('leaves its story to name one', () => {
    expect(bodies(POSTS)).toEqual(['Tỉnh ủy', 'Sở Y tế']);
    expect(bodies(`Tại Cao Bằng, ${POSTS}`)).toEqual(['Tỉnh ủy Cao Bằng', 'Sở Y tế tỉnh Cao Bằng']);
    expect(bodies(`Tỉnh ủy Cao Bằng họp. ${POSTS}`)).toEqual(['Tỉnh ủy Cao Bằng', 'Sở Y tế tỉnh Cao Bằng']);
  });

  it('takes a place that no list has', () => {
    expect(bodies(`UBND tỉnh Sông Lam họp. ${POSTS}`)).toEqual(['Tỉnh ủy Sông Lam', 'Sở Y tế tỉnh Sông Lam']);
    expect(bodies(`UBND tỉnh Sông Lam và tỉnh Cao Bằng họp. ${POSTS}`)).toEqual(['Tỉnh ủy', 'Sở Y tế']);
    expect(bodies('Chủ tịch UBND tỉnh Vũ Văn Tám, Bí thư Tỉnh ủy Lê Bá Chín.')).toEqual([
      'UBND tỉnh',
      'Tỉnh ủy',
    ]);
  });

  it('leaves open which of two is meant', () => {
    expect(bodies(`Đoàn của tỉnh Cao Bằng thăm Lạng Sơn. ${POSTS}`)).toEqual(['Tỉnh ủy', 'Sở Y tế']);
    expect(bodies(`Đoàn của tỉnh Cao Bằng thăm Hà Nội. ${POSTS}`)).toEqual(['Tỉnh ủy Cao Bằng', 'Sở Y tế']);
    expect(bodies('Tại Đà Nẵng, Bí thư Thành ủy Vũ Văn Tám tiếp khách.')).toEqual(['Thành ủy Đà Nẵng']);
    expect(bodies('Từ TP Đà Nẵng và Hà Nội: Bí thư Thành ủy Vũ Văn Tám.')).toEqual(['Thành ủy']);
  });

  it('takes no street and no person for a province', () => {
    expect(bodies(`Trần Thái Bình đến đường Hòa Bình ở Cao Bằng. ${POSTS}`)[0]).toBe('Tỉnh ủy Cao Bằng');
  });

  it('gives a town its committee, until there are none', () => {
    const text = 'Bí thư Thành ủy Vũ Văn Tám tiếp khách Hà Nội ở thành phố Quy Nhơn.';
    expect(bodies(text)).toEqual(['Thành ủy Quy Nhơn']);
    expect(bodies(text, '2025-07-01')).toEqual(['Thành ủy']);
  });

  it('means the provinces of the day', () => {
    const text = `Đoàn từ Bình Định cũ đến Gia Lai. ${POSTS}`;
    expect(bodies(text, '2025-08-01')[0]).toBe('Tỉnh ủy Gia Lai');
    expect(bodies(text, '2025-06-01')[0]).toBe('Tỉnh ủy');
  });
});
