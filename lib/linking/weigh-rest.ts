import type { Profile, Reason } from './profile.ts';
import { SPANS, WEIGHTS } from './weights.ts';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Company and time. */
export function weighRest(a: Profile, b: Profile, posts: readonly Reason[]): Reason[] {
  return [...place(a, b, posts), ...days(a, b, posts), ...company(a, b, posts), ...apart(a, b)];
}

/** Told in the same province, where the posts say nothing. */
function place(a: Profile, b: Profile, posts: readonly Reason[]): Reason[] {
  const shared = Object.keys(a.places).find((name) => name in b.places);
  if (shared === undefined || posts.some(({ weight }) => weight > WEIGHTS.sameTitle)) return [];
  return [{ kind: 'same-place', weight: WEIGHTS.sameHome, about: shared }];
}

/** Both new, and met within days: the guests of one event. */
function days(a: Profile, b: Profile, posts: readonly Reason[]): Reason[] {
  if (posts.some(({ kind, weight }) => weight < 0 || kind === 'career' || kind === 'same-place')) return [];
  const [from, to] = [
    Math.min(...[a, b].map(({ first }) => Date.parse(first))),
    Math.max(...[a, b].map(({ last }) => Date.parse(last))),
  ];
  // An unknown day tells nothing.
  if (!(to - from <= SPANS.event * DAY)) return [];
  return [{ kind: 'same-day', weight: WEIGHTS.sameDay, about: a.first }];
}

/** Officials both were met beside. */
function company(a: Profile, b: Profile, posts: readonly Reason[]): Reason[] {
  const shared = Object.keys(a.company).filter((name) => name in b.company);
  if (shared.length === 0) return [];
  const near =
    Object.keys(a.places).some((place) => place in b.places) || posts.some(({ kind }) => kind === 'career');
  const all = Math.min(WEIGHTS.companyMost, shared.length * WEIGHTS.company);
  return [
    { kind: 'company', weight: near ? all * WEIGHTS.nearby : all, about: shared.slice(0, 3).join(', ') },
  ];
}

/** Years between the last story of one and the first of the other. */
function apart(a: Profile, b: Profile): Reason[] {
  const gap =
    Math.max(Date.parse(a.first), Date.parse(b.first)) - Math.min(Date.parse(a.last), Date.parse(b.last));
  const years = gap / YEAR;
  // An unknown day tells nothing; `nguyên Chủ tịch` is told long after.
  if (!(years >= SPANS.years) || retired(a, b)) return [];
  const weight = years >= SPANS.decades ? WEIGHTS.apartDecades : WEIGHTS.apartYears;
  return [{ kind: 'long-apart', weight, about: String(Math.round(years)) }];
}

/** Whether one is told as having held what the other held. */
function retired(a: Profile, b: Profile): boolean {
  return a.posts.some((post) =>
    b.posts.some(({ key, past }) => key === post.key && (past > 0 || post.past > 0)),
  );
}
