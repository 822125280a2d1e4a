import type { ReviewedFact } from './record.ts';
import type { FactAct } from './standing.ts';

/** Which facts went over into which others; a merge that would end in a circle counts for nothing. */
export function mergesOf(acts: Iterable<FactAct>): (id: string) => string {
  const into = new Map<string, string>();
  const end = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  for (const act of acts) {
    if (act.kind !== 'merge') continue;
    const [from, to] = [end(act.fact), end(act.into)];
    if (from !== to) into.set(from, to);
  }
  return end;
}

/** Joins facts that are one; where the other is gone or of another kind, each stays as it is. */
export function merged<T extends ReviewedFact>(
  facts: T[],
  end: (id: string) => string,
  join: (into: T, from: T) => T,
): T[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const { id } of facts) {
    const to = end(id);
    const [into, from] = [byId.get(to), byId.get(id)];
    if (to === id || !into || !from) continue;
    const joined = join(into, from);
    byId.set(to, { ...joined, state: joined.state === 'added' ? 'added' : 'corrected' });
    byId.delete(id);
  }
  return facts.flatMap(({ id }) => byId.get(id) ?? []);
}
