import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Article, Extraction } from '../../../lib/model/index.ts';
import { type Met, met, type Reviewed } from '../../services.ts';
import { unchangedMet } from './unchanged.ts';

/** What the library knows of the people and meetings of a story, kept up to date; undefined until it has answered. */
export function useMet(article: Article, extraction: Extraction, reviewed: Reviewed): Met | undefined {
  const before = useRef<Met | null>(null);
  return useLiveQuery(async () => {
    before.current = unchangedMet(before.current, await met({ article, extraction }, reviewed));
    return before.current;
  }, [article, extraction, reviewed]);
}
