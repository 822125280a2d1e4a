import { bare } from '../../lib/vietnamese/forms.ts';

const wordsOf = (text: string): string[] =>
  bare(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How well a suggestion answers what was typed, without marks and case: 0 begins with it, 1 has these initials
 * (`pbttu`: `Phó Bí thư Thành ủy`), 2 has every typed word at the start of one of its words (or as initials),
 * 3 has it somewhere; null not at all.
 */
export function matchRank(typed: string, suggestion: string): number | null {
  const asked = wordsOf(typed);
  const words = wordsOf(suggestion);
  const [query, whole] = [asked.join(' '), words.join(' ')];
  const initials = words.map((word) => word[0]).join('');
  if (whole.startsWith(query)) return 0;
  const letters = asked.length === 1 && query.length > 1;
  if (letters && initials.startsWith(query)) return 1;
  const begun = (part: string) =>
    words.some((word) => word.startsWith(part)) || (part.length > 1 && initials.includes(part));
  if (asked.every(begun)) return 2;
  return whole.includes(query) ? 3 : null;
}

/** The suggestions that answer what was typed, the best first; those alike in the order they came. */
export function matching(typed: string, suggestions: string[], limit = 30): string[] {
  const ranked = suggestions.flatMap((suggestion) => {
    const rank = matchRank(typed, suggestion);
    return rank === null ? [] : [{ suggestion, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}
