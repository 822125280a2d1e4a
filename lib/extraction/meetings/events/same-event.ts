import type { Draft } from './draft.ts';

/** Whether two events fall on the same day, or the same part of it. */
export function sameEvent(a: Draft, b: Draft): boolean {
  if (a.date !== b.date) return false;
  return a.partOfDay === b.partOfDay || a.partOfDay === null || b.partOfDay === null;
}

/** One event told twice. */
export const isTwin = (a: Draft, b: Draft) =>
  sameEvent(a, b) && a.kind === b.kind && alike(a.name, b.name) && isSameBody(a.body, b.body);

/** One may be told in short; `Đảng bộ phường A` and `Đảng bộ phường B` are two. */
function isSameBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

/** Half of the words of the shorter name stand in the longer one. */
function alike(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(' '));
  const others = b.toLowerCase().split(' ');
  return others.filter((w) => words.has(w)).length * 2 > Math.min(words.size, others.length);
}
