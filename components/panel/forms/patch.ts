/**
 * What was changed in a form: only those of its values that differ from the fact, so that what another window put
 * right meanwhile stays. Null where nothing was.
 */
export function patchOf<Fields extends object>(before: object, now: Fields): Partial<Fields> | null {
  const old = before as Record<string, unknown>;
  const changed = Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key]),
  );
  return changed.length > 0 ? (Object.fromEntries(changed) as Partial<Fields>) : null;
}
