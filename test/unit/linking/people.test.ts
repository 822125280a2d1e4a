import { describe, expect, it } from 'vitest';
import { type Appearance, linkPeople, samePerson } from '../../../lib/linking/index.ts';

function appearance(
  story: string,
  body: string | null,
  home = 'Sông Lam',
  name = 'Đặng Hữu Thiện',
): Appearance {
  return {
    story,
    official: `official:${name.toLowerCase()}`,
    name,
    positions: [{ title: 'Bí thư', body }],
    home,
  };
}

describe('samePerson', () => {
  it('joins equal names with an equal body, whatever the tone placement', () => {
    const a = appearance('a', 'Tỉnh ủy Sông Lam');
    expect(samePerson(a, appearance('b', 'Tỉnh uỷ Sông Lam', 'khác'))).toBe('same-body');
  });

  it('joins a career within one place', () => {
    const a = appearance('a', 'UBND tỉnh Sông Lam');
    expect(samePerson(a, appearance('b', 'Tỉnh ủy Sông Lam'))).toBe('same-place');
  });

  it('reads a body without a place by the home of its story', () => {
    expect(samePerson(appearance('a', 'Thành ủy'), appearance('b', 'Thành ủy'))).toBe('same-body');
    expect(samePerson(appearance('a', 'Thành ủy'), appearance('b', 'Thành ủy', 'Núi Hồng'))).toBeNull();
  });

  it('joins holders of a national post', () => {
    const central = 'Ban Chấp hành Trung ương Đảng';
    expect(samePerson(appearance('a', central), appearance('b', central, 'Núi Hồng'))).toBe('same-body');
  });

  it('keeps homonyms of two provinces apart, and names without a body', () => {
    expect(
      samePerson(appearance('a', 'Tỉnh ủy Sông Lam'), appearance('b', 'Tỉnh ủy Núi Hồng', 'Núi Hồng')),
    ).toBeNull();
    expect(samePerson(appearance('a', null), appearance('b', null))).toBeNull();
  });
});

describe('linkPeople', () => {
  it('gathers a person over stories that only touch through a third', () => {
    const both = appearance('c', 'Tỉnh ủy Sông Lam');
    both.positions.push({ title: 'Ủy viên', body: 'Ban Chấp hành Trung ương Đảng' });
    const people = linkPeople(
      [appearance('a', 'UBND tỉnh Sông Lam'), appearance('b', 'Ban Chấp hành Trung ương Đảng', 'x'), both],
      [],
    );
    expect(people.map(({ appearances }) => appearances.length)).toEqual([3]);
  });

  it('never joins what a person told apart', () => {
    const [a, b] = [appearance('a', 'Tỉnh ủy Sông Lam'), appearance('b', 'Tỉnh ủy Sông Lam')];
    const apart = { story: 'b', official: b.official, otherStory: 'a', otherOfficial: a.official };
    expect(linkPeople([a, b], [apart])).toHaveLength(2);
  });
});
