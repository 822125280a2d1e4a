import { useEffect, useState } from 'react';
import { type Found, search } from '../../services.ts';

/** What was found last, and for what: it stays to be seen until the next answer is there. */
export interface Answer {
  query: string;
  limit: number;
  found: Found | null;
  failed: boolean;
}

/** Searches with every letter; answers that come after a later question are dropped. */
export function useFound(query: string, limit: number): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (!query) return setAnswer(null);
    let late = false;
    const take = (found: Found | null) => {
      if (!late) setAnswer({ query, limit, found, failed: found === null });
    };
    search(query, limit).then(take, () => take(null));
    return () => {
      late = true;
    };
  }, [query, limit]);

  return query ? answer : null;
}
