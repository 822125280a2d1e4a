import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Article, Decision, Extraction } from '../lib/model/index.ts';
import { decisionsOf, type Reviewed, review } from './services.ts';

const none: Decision[] = [];

/** The machine's reading of a story with the person's decisions laid over it, kept up to date. */
export function useReview(
  { url, text }: Article,
  extraction: Extraction,
): { reviewed: Reviewed; decisions: Decision[] } {
  const decisions = useLiveQuery(() => decisionsOf(url), [url]) ?? none;
  const reviewed = useMemo(() => review(extraction, decisions, text), [extraction, decisions, text]);
  return { reviewed, decisions };
}

/** Facts that stand: all that nobody rejected. */
export const standing = (facts: { state: string }[]): number =>
  facts.filter(({ state }) => state !== 'rejected').length;
