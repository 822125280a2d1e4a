import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Article } from '../lib/model/index.ts';
import { currentRevision, type RevisionRow, sameStory, storyRow } from './services.ts';

export interface KeptStory {
  /** ISO instant of the first save, null while not kept. */
  savedAt: string | null;
  /** The kept state that counts now; null while not kept, or not known yet. */
  current: RevisionRow | null;
  /** True where the page says something else than the kept state. */
  changed: boolean;
}

/**
 * What the library holds of the story of a tab, kept up to date.
 * @param savedAtFirst the background's word, which counts until the library has answered
 */
export function useKept(article: Article, savedAtFirst: string | null): KeptStory {
  const kept = useLiveQuery(async () => {
    const row = await storyRow(article.url);
    if (!row || row.removedAt) return null;
    return { savedAt: row.savedAt, current: (await currentRevision(article.url)) ?? null };
  }, [article.url]);
  const changed = useMemo(
    () => !!kept?.current && !sameStory(kept.current.article, article),
    [kept, article],
  );
  if (kept === undefined) return { savedAt: savedAtFirst, current: null, changed: false };
  return { savedAt: kept?.savedAt ?? null, current: kept?.current ?? null, changed };
}
