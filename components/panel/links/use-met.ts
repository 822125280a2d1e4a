import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Article, Extraction } from '../../../lib/model/index.ts';
import type { Met, Reviewed } from '../../services.ts';
import { useWritten } from '../writing.ts';
import { unchangedMet } from './unchanged.ts';

/** What the library knows of the people and meetings of a story, kept up to date; undefined until it has answered. */
export function useMet(article: Article, extraction: Extraction, reviewed: Reviewed): Met | undefined {
  const before = useRef<Met | null>(null);
  const written = useWritten();
  return useLiveQuery(async () => {
    if (!written) return;
    before.current = unchangedMet(before.current, await written.met({ article, extraction }, reviewed));
    return before.current;
  }, [written, article, extraction, reviewed]);
}
