import type { Appearance } from './appearance.ts';
import { type Body, bodyOf, postKey } from './bodies.ts';
import { homeWords } from './body-place.ts';
import { matchNames, nameWords } from './person-name.ts';
import type { HeldPost, Profile } from './profile.ts';
import { BOUNDS } from './weights.ts';

/** The profile with one more appearance in it; of nothing where it is the first. Costs what the profile holds, however many stories made it. */
export function grow(profile: Profile | null, appearance: Appearance): Profile {
  const { name, home, day, story, company } = appearance;
  const bodies = appearance.positions.map(({ body }) => bodyOf(body, home, day));
  const places = { ...profile?.places };
  for (const place of placesOf(bodies, home, day)) places[place] = (places[place] ?? 0) + 1;
  const beside = { ...profile?.company };
  for (const other of company) {
    const words = nameWords(other).join(' ');
    if (matchNames(other, name) === 'none') beside[words] = (beside[words] ?? 0) + 1;
  }
  return {
    names: counted(profile?.names ?? [], name),
    posts: posted(profile?.posts ?? [], appearance, bodies, story),
    places: mostOf(places, BOUNDS.places),
    company: mostOf(beside, BOUNDS.company),
    first: earlier(profile?.first, day),
    last: profile && profile.last > day ? profile.last : day,
    stories: (profile?.stories ?? 0) + 1,
  };
}

/** Everything known of the one whom these appearances show. */
export function profileOf(appearances: readonly Appearance[]): Profile | null {
  return appearances.reduce<Profile | null>(grow, null);
}

/** Where the bodies are; the story's own place for one who has none. */
function placesOf(bodies: readonly (Body | null)[], home: string, day: string): Set<string> {
  const told = bodies.filter((body) => body !== null);
  if (told.length > 0) return new Set(told.flatMap(({ place }) => place || []));
  const own = bodyOf('UBND tỉnh', home, day)?.place;
  return new Set(homeWords(home) !== '' && own ? [own] : []);
}

function counted(names: Profile['names'], name: string): Profile['names'] {
  const known = names.some((each) => each.name === name);
  const more = known
    ? names.map((each) => (each.name === name ? { name, times: each.times + 1 } : each))
    : // The newest may not be the first to go.
      [...names.slice(0, BOUNDS.names - 1), { name, times: 1 }];
  return more.sort((one, two) => two.times - one.times);
}

function posted(
  posts: readonly HeldPost[],
  { positions, day }: Appearance,
  bodies: readonly (Body | null)[],
  story: string,
): HeldPost[] {
  const found = new Map(posts.map((post) => [post.key, post]));
  for (const [at, { title, body: printed, former }] of positions.entries()) {
    const body = bodies[at] ?? null;
    const key = postKey(title, body);
    const old = found.get(key);
    // Told twice in one story, once with the body shortened.
    if (old?.stories[0] === story) continue;
    found.delete(key);
    found.set(
      key,
      told(old, { title, body: body?.name ?? printed, bodyKey: body?.key ?? null, key }, former, day, story),
    );
  }
  const all = [...found.values()];
  return all.length <= BOUNDS.posts ? all : all.sort(byWorth).slice(0, BOUNDS.posts);
}

function told(
  old: HeldPost | undefined,
  post: Pick<HeldPost, 'key' | 'title' | 'body' | 'bodyKey'>,
  former: boolean,
  day: string,
  story: string,
): HeldPost {
  const base = old ?? { ...post, held: 0, past: 0, from: null, to: null, stories: [] };
  const stories = [story, ...base.stories].slice(0, BOUNDS.stories);
  // A story of no day tells that, not when.
  if (!former && day === '') return { ...base, held: base.held + 1, stories };
  if (former) return { ...base, past: base.past + 1, stories };
  return {
    ...base,
    held: base.held + 1,
    from: base.from !== null && base.from < day ? base.from : day,
    to: base.to !== null && base.to > day ? base.to : day,
    stories,
  };
}

/** The earlier of two days; one that is not known is none. */
const earlier = (one: string | undefined, two: string) => (one && (two === '' || one < two) ? one : two);

/** Held oftener first, then later. */
function byWorth(one: HeldPost, two: HeldPost): number {
  return two.held + two.past - one.held - one.past || ((two.to ?? '') < (one.to ?? '') ? -1 : 1);
}

/** The most frequent ones. */
function mostOf(counts: Record<string, number>, most: number): Record<string, number> {
  const all = Object.entries(counts);
  if (all.length <= most) return counts;
  return Object.fromEntries(all.sort((one, two) => two[1] - one[1]).slice(0, most));
}
