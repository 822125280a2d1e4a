import { createContext, useContext } from 'react';
import type { Act, Article, Decision, Extraction } from '../../lib/model/index.ts';
import type { MetMeeting, MetOfficial, Reviewed } from '../services.ts';

/** The story under review and what can be done to its facts: the same until the page says something else. */
export interface Reviewing {
  tabId: number;
  article: Article;
  extraction: Extraction;
  /** Writes a decision into the journal and says `said` to who cannot see the change; null when it could not be kept. */
  act(act: Act, said: string): Promise<Decision | null>;
  /** Takes a decision back, or says what stands in the way. */
  takeBack(decision: Decision, said: string): Promise<void>;
  /** Opens the choice of the fact that this one is to be merged with. */
  merge(fact: string): void;
  /** Shows the links of a fact to the rest of the library. */
  showLinks(fact: string): void;
  say(words: string): void;
}

/** The record as it stands. It is new after each decision, so that what uses it is drawn anew each time. */
export interface Recorded {
  reviewed: Reviewed;
  /** The whole journal of the story, oldest first. */
  decisions: Decision[];
  /** What the library knows of each official, by id. */
  known: ReadonlyMap<string, MetOfficial>;
  /** What it knows of each meeting, by id. */
  told: ReadonlyMap<string, MetMeeting>;
  /** The last decision on a fact that still holds. */
  lastOn(fact: string): Decision | undefined;
  /** The standing judgements that an official or a meeting is another than that of another story, oldest first. */
  apart(fact: string): Decision[];
}

export const ReviewContext = createContext<Reviewing | null>(null);
export const RecordContext = createContext<Recorded | null>(null);

export function useReviewing(): Reviewing {
  const reviewing = useContext(ReviewContext);
  if (!reviewing) throw new Error('used outside of a story under review');
  return reviewing;
}

export function useRecord(): Recorded {
  const recorded = useContext(RecordContext);
  if (!recorded) throw new Error('used outside of a story under review');
  return recorded;
}
