import type { Comparable } from './comparable.ts';
import { locateIn, type QuoteSelector, type Span, type Target, targetAt } from './locate.ts';

export { anchor } from './locate.ts';
export { type Target, targetAt };

/** Where words were found, and how well they agree (0–1). */
export interface Anchored extends Span {
  score: number;
}

export function anchorIn(page: Comparable, quote: QuoteSelector & Partial<Span>): Anchored | null {
  const span = locateIn(page, quote);
  return span && { ...span, score: 1 };
}

export function verdict(found: Anchored | null): 'found' | 'check' | 'gone' {
  return !found ? 'gone' : found.score >= 0.8 ? 'found' : 'check';
}

export const targetsAt = (text: string, spans: Span[]): Target[] => spans.map((span) => targetAt(text, span));
