import { expect, test } from 'vitest';
import type { Appearance } from '../../../lib/linking/index.ts';
import { type Candidate, choosePerson, grow, profileOf, weighPeople } from '../../../lib/linking/people.ts';
import type { Profile } from '../../../lib/linking/profile.ts';
import { BOUNDS } from '../../../lib/linking/weights.ts';

let number = 0;

/** `Chủ tịch/UBND tỉnh; Phó Bí thư/Tỉnh ủy`, told in a story of a day. */
function met(
  name: string,
  posts: string,
  day = '2024-03-01',
  home = 'Sông Lam',
  company: string[] = [],
): Appearance {
  const positions = posts.split('; ').flatMap((post) => {
    const [title = '', body = ''] = post.split('/');
    return title === '' ? [] : [{ title, body: body || null, former: false }];
  });
  number++;
  return {
    story: `https://bao.example/${number}`,
    fact: `official:${name}`,
    name,
    positions,
    home,
    day,
    company,
  };
}

const known = (id: string, ...appearances: Appearance[]): Candidate<Profile> => ({
  id,
  profile: profileOf(appearances) as Profile,
  apart: false,
});
const weigh = (one: Appearance, two: Appearance) => weighPeople(grow(null, one), grow(null, two));
const kinds = (one: Appearance, two: Appearance) => weigh(one, two).reasons.map(({ kind }) => kind);

test('the same post joins, whatever the name', () => {
  const [one, two] = [
    met('Nguyễn Văn Hùng', 'Giám đốc/Sở Y tế'),
    met('Nguyễn Văn Hùng', 'Giám đốc/Sở Y tế tỉnh Sông Lam', '2024-09-01', ''),
  ];
  expect(weigh(one, two).outcome).toBe('joined');
  expect(kinds(one, two)).toEqual(['same-post', 'common-name']);
});

test('a career in one province joins; a leap does not', () => {
  const deputy = met('Lê Kim Trạch', 'Giám đốc/Sở Tài chính', '2021-02-01');
  expect(weigh(deputy, met('Lê Kim Trạch', 'Phó Chủ tịch/UBND tỉnh', '2023-02-01')).outcome).toBe('joined');
  expect(kinds(deputy, met('Lê Kim Trạch', 'Phó Chủ tịch/UBND tỉnh', '2023-02-01'))).toContain('career');
  const commune = met('Lê Kim Trạch', 'Chủ tịch/UBND xã Đồi Chè', '2024-01-01');
  const leader = met('Lê Kim Trạch', 'Ủy viên/Bộ Chính trị', '2024-02-01');
  expect(weigh(commune, leader).outcome).toBe('apart');
  expect(kinds(commune, leader)).toContain('other-level');
});

test('other provinces at one time, two full posts at one time and decades keep apart', () => {
  const here = profileOf(
    ['2023-01-05', '2024-06-05'].map((day) => met('Trần Thị Mai', 'Giám đốc/Sở Y tế', day)),
  ) as Profile;
  const there = grow(null, met('Trần Thị Mai', 'Giám đốc/Sở Y tế', '2023-09-09', 'Núi Hồng'));
  const beside = grow(null, met('Trần Thị Mai', 'Chánh Văn phòng/Văn phòng UBND tỉnh', '2023-09-09'));
  const before = grow(null, met('Trần Thị Mai', 'Giám đốc/Sở Thủy sản', '2001-09-09'));
  for (const [other, kind] of [
    [there, 'other-place'],
    [beside, 'two-posts-at-once'],
    [before, 'long-apart'],
  ] as const) {
    const verdict = weighPeople(here, other);
    expect(verdict.outcome).toBe('apart');
    expect(verdict.reasons.map((reason) => reason.kind)).toContain(kind);
  }
});

test('units before and after the reform are one by succession, their officials of one time are not', () => {
  const old = met('Phạm Văn Tiến', 'Phó Chủ tịch/UBND tỉnh Bình Định', '2025-05-02', '');
  const heir = met('Phạm Văn Tiến', 'Phó Chủ tịch/UBND tỉnh Gia Lai', '2025-09-02', '');
  const own = met('Phạm Văn Tiến', 'Phó Chủ tịch/UBND tỉnh Gia Lai', '2025-05-02', '');
  expect(weigh(old, heir).outcome).toBe('joined');
  expect(kinds(old, heir)).toContain('succession');
  expect(weigh(old, own).outcome).toBe('apart');
});

test('a bare name is apart where many bear it and asked about where few do', () => {
  const bare = (name: string) => weigh(met(name, 'Trưởng nhóm'), met(name, 'Cố vấn'));
  expect(bare('Nguyễn Văn Hùng').outcome).toBe('apart');
  expect(bare('Khuất Duy Tường Vân').outcome).toBe('suggested');
});

test('company speaks for one person where the place is open', () => {
  const [one, two] = [
    met('Lê Minh Tuấn', 'Giám đốc/Sở Y tế', '2024-01-01', 'a.example', ['Tạ Đình Khuyến', 'Cao Viết Lượng']),
    met('Lê Minh Tuấn', 'Giám đốc/Sở Y tế', '2024-02-01', 'b.example', ['Tạ Đình Khuyến', 'Cao Viết Lượng']),
  ];
  expect(kinds(one, two)).toContain('company');
  expect(weigh(one, two).score).toBeGreaterThan(weigh(one, { ...two, company: [] }).score);
});

test('choosing: the best joins, others that fit the grown profile too, the told apart never', () => {
  const [east, west] = [
    met('Vũ Thị Thu Hà', 'Giám đốc/Sở Y tế'),
    met('Vũ Thị Thu Hà', 'Giám đốc/Sở Y tế', '2024-03-01', 'Núi Hồng'),
  ];
  const all = [known('east', east), known('west', west)];
  expect(choosePerson(met('Vũ Thu Hà', 'Giám đốc/Sở Y tế'), all).into).toBe('east');
  expect(
    choosePerson(met('Vũ Thị Thu Hà', 'Giám đốc/Sở Y tế'), [
      { ...all[0], apart: true } as Candidate<Profile>,
    ]),
  ).toEqual({
    into: null,
    also: [],
    doubts: [],
  });
  // Neither knew of the other: the story with both posts ties them.
  const [director, chairman] = [
    known('director', met('Trần Văn Sơn', 'Giám đốc/Sở Y tế', '2015-01-01')),
    known('chairman', met('Trần Văn Sơn', 'Chủ tịch/Hội đồng Giải thưởng Y học Việt Nam', '2015-03-01')),
  ];
  const both = met(
    'Trần Văn Sơn',
    'Giám đốc/Sở Y tế; Chủ tịch/Hội đồng Giải thưởng Y học Việt Nam',
    '2015-02-01',
  );
  const choice = choosePerson(both, [director, chairman]);
  expect([choice.into, ...choice.also].sort()).toEqual(['chairman', 'director']);
});

test('a profile stays small however many stories make it', () => {
  let profile: Profile | null = null;
  for (let story = 0; story < 300; story++) {
    const beside = Array.from({ length: 5 }, (_, at) => `Lê Văn ${'Abcdefghij'[at]}${story}`);
    const posts = `Trưởng Ban/Ban Quản lý dự án số ${story}; Giám đốc/Sở Y tế`;
    profile = grow(profile, met(`Trần Văn Khải`, posts, `20${10 + (story % 15)}-01-01`, 'Sông Lam', beside));
  }
  expect(profile?.stories).toBe(300);
  expect(profile?.posts.length).toBeLessThanOrEqual(BOUNDS.posts);
  expect(Object.keys(profile?.company ?? {}).length).toBeLessThanOrEqual(BOUNDS.company);
  const director = profile?.posts.find(({ bodyKey }) => bodyKey === 'sở y tế@sông lam');
  expect(director).toMatchObject({ held: 300, from: '2010-01-01', to: '2024-01-01' });
  expect(director?.stories.length).toBe(BOUNDS.stories);
});

test('growing changes nothing that was there', () => {
  const profile = grow(null, met('Trần Văn Khải', 'Giám đốc/Sở Y tế'));
  const before = structuredClone(profile);
  grow(
    profile,
    met('TRẦN VĂN KHẢI', 'Bí thư/Huyện ủy Đồi Thông', '2025-01-01', 'Sông Lam', ['Cao Viết Lượng']),
  );
  expect(profile).toEqual(before);
});
