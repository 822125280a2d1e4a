/** `[a|b]` may be left out, `(a|b)` is a choice; neither is nested. */
const CHOICE = /\[([^\]]+)\]|\(([^)]+)\)/;

/** Every phrase a pattern of a lexicon stands for: `[tới|đến] dự` → `dự`, `tới dự`, `đến dự`. */
export function variants(pattern: string): string[] {
  const found = CHOICE.exec(pattern);
  if (!found) return [pattern.replace(/\s+/g, ' ').trim()];
  const [whole, optional, choice = ''] = found;
  const words = optional === undefined ? choice.split('|') : ['', ...optional.split('|')];
  const [before, after] = [pattern.slice(0, found.index), pattern.slice(found.index + whole.length)];
  return words.flatMap((word) => variants(before + word + after));
}
