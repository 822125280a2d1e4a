import { anchor, type QuoteSelector, type Span } from '../lib/anchoring/locate.ts';
import type { Evidence } from '../lib/model/index.ts';

const AROUND = 90;

/** The words around a fact within its own block, cut at whole words: what the reader is shown. */
export function surroundings(text: string, { start, end }: Span): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const blockStart = before.lastIndexOf('\n') + 1;
  const blockEnd = after.indexOf('\n');
  const cutBefore = blockStart === 0 && start > AROUND;
  const cutAfter = blockEnd < 0 && end + AROUND < text.length;
  return {
    before: cutBefore ? `…${before.slice(before.indexOf(' '))}` : before.slice(blockStart),
    after: cutAfter
      ? `${after.slice(0, after.lastIndexOf(' ') + 1)}…`
      : after.slice(0, blockEnd < 0 ? undefined : blockEnd),
  };
}

/** What a person selected on the page as the evidence of a fact; null when the words are not the story's. */
export function evidenceOf(text: string, selected: QuoteSelector): Evidence | null {
  const span = anchor(text, selected);
  if (!span) return null;
  const { start, end } = span;
  return { quote: text.slice(start, end), start, end, rule: 'reader', confidence: 1 };
}
