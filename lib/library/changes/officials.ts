import type { Official, Position } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { keyOf } from './comparable.ts';

/** A post that one named official has on one side only, or that reads differently on the other. */
export interface PostChange {
  official: string;
  before: Post | null;
  after: Post | null;
}

export type Post = Pick<Position, 'title' | 'body' | 'former'>;

/** Names on one side only, as they were printed. */
export interface NameChanges {
  added: string[];
  gone: string[];
}

/** Officials named in one reading and not in the other. */
export function officialChanges(before: Official[], after: Official[]): NameChanges {
  const onlyIn = (some: Official[], others: Official[]) => {
    const ids = new Set(others.map(({ id }) => id));
    return some.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
  };
  return { added: onlyIn(after, before), gone: onlyIn(before, after) };
}

/** Bylines on one side only. */
export function bylineChanges(before: string[], after: string[]): NameChanges {
  const onlyIn = (some: string[], others: string[]) => {
    const keys = new Set(others.map(keyOf));
    return some.filter((name) => !keys.has(keyOf(name)));
  };
  return { added: onlyIn(after, before), gone: onlyIn(before, after) };
}

/** The posts that changed, of officials whom both readings name. */
export function postChanges(before: Official[], after: Official[]): PostChange[] {
  const earlier = new Map(before.map((official) => [official.id, official]));
  return after.flatMap((official) => {
    const then = earlier.get(official.id);
    return then ? postsBetween(official.name, then.positions, official.positions) : [];
  });
}

const postKey = ({ title, body, former }: Post) => `${former} ${foldName(title)} @ ${foldName(body ?? '')}`;

function postsBetween(official: string, before: Post[], after: Post[]): PostChange[] {
  const kept = new Set(before.map(postKey));
  const keeps = new Set(after.map(postKey));
  const fresh = after.filter((post) => !kept.has(postKey(post)));
  const gone = before.filter((post) => !keeps.has(postKey(post)));
  const changed = gone.map((post) => {
    const at = fresh.findIndex((other) => akin(post, other));
    return { official, before: post, after: at < 0 ? null : (fresh.splice(at, 1)[0] ?? null) };
  });
  return [...changed, ...fresh.map((post) => ({ official, before: null, after: post }))];
}

/** Two posts of one person that are likely the same seat: the title or the body is the same. */
function akin(a: Post, b: Post): boolean {
  const sameBody = a.body !== null && b.body !== null && foldName(a.body) === foldName(b.body);
  return foldName(a.title) === foldName(b.title) || sameBody;
}
