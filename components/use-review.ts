import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { Article, Decision, Extraction } from '../lib/model/index.ts';
import { decisionsOf, type Reviewed, review } from './services.ts';
import { unchanged, unchangedFacts } from './unchanged.ts';

const none: Decision[] = [];

/** The machine's reading of a story with the person's decisions laid over it, kept up to date. */
export function useReview(
  { url, text }: Article,
  extraction: Extraction,
): { reviewed: Reviewed; decisions: Decision[] } {
  const journal = useLiveQuery(() => decisionsOf(url), [url]) ?? none;
  const before = useRef<{ decisions: Decision[]; reviewed: Reviewed | null }>({
    decisions: none,
    reviewed: null,
  });
  const decisions = useMemo(() => unchanged(before.current.decisions, journal), [journal]);
  const reviewed = useMemo(
    () => unchangedFacts(before.current.reviewed, review(extraction, decisions, text)),
    [extraction, decisions, text],
  );
  before.current = { decisions, reviewed };
  return { reviewed, decisions };
}

/** Facts that stand: all that nobody rejected. */
export const standing = (facts: { state: string }[]): number =>
  facts.filter(({ state }) => state !== 'rejected').length;
