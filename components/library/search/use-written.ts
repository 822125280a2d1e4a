import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { newestText } from '../linked.ts';

/** How many times a story has become findable since this was first asked: what was found before may no longer be all. */
export function useWritten(): number {
  const [written, setWritten] = useState({ newest: 0, times: -1 });

  useEffect(() => {
    const live = liveQuery(newestText).subscribe({
      next: (newest) =>
        setWritten((last) =>
          last.newest === newest && last.times >= 0 ? last : { newest, times: last.times + 1 },
        ),
      error: () => {},
    });
    return () => live.unsubscribe();
  }, []);

  return Math.max(0, written.times);
}
