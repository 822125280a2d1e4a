import { useMemo } from 'react';
import { go, hashNow, useHash } from './address.ts';
import { hashQuery } from './route.ts';

/**
 * What stands behind the `?` of the page's address (`#/calendar?month=2031-05`): it outlives a reload and can be
 * kept as a bookmark. Setting it makes no step to come back to; null takes a key away.
 */
export function useHashQuery(): [
  query: URLSearchParams,
  set: (values: Record<string, string | null>) => void,
] {
  const hash = useHash();
  const query = useMemo(() => hashQuery(hash), [hash]);
  const set = (values: Record<string, string | null>) => {
    const next = hashQuery(hashNow());
    for (const [key, value] of Object.entries(values))
      if (value === null) next.delete(key);
      else next.set(key, value);
    const [page = ''] = hashNow().split('?');
    go(next.size > 0 ? `${page}?${next}` : page, true);
  };
  return [query, set];
}
