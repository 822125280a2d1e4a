import { useEffect, useState } from 'react';
import { search } from '../linked.ts';
import type { Found } from '../services.ts';
import { useWritten } from './use-written.ts';

/** What is asked. */
export interface Asked {
  query: string;
  limit: number;
  thorough: boolean;
}

/** What was found last, and for what: it stays to be seen until the next answer is there. */
export interface Answer extends Asked {
  found: Found | null;
  failed: boolean;
}

/** Searches with every letter, and again when a story has become findable; a search for what was typed before is stopped. */
export function useFound({ query, limit, thorough }: Asked): Answer | null {
  const written = useWritten();
  const [answer, setAnswer] = useState<Answer | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has become findable meanwhile is sought too.
  useEffect(() => {
    if (!query) return setAnswer(null);
    let late = false;
    const take = (found: Found | null) => {
      if (!late) setAnswer({ query, limit, thorough, found, failed: found === null });
    };
    const stop = new AbortController();
    search(query, limit, { signal: stop.signal, thorough }).then(take, () => take(null));
    return () => {
      late = true;
      stop.abort();
    };
  }, [query, limit, thorough, written]);

  return query ? answer : null;
}
