import { foldName } from '../../../vietnamese/forms.ts';

/** Bodies are written with these always. */
const KEPT = new Set(['hđnd', 'ubnd', 'tncs', 'mttq']);
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * The body with an acronym of its own spelled out as another body of the story has it:
 * `Đài THVN` beside `Đài Truyền hình Việt Nam`.
 */
export function spelledOut(body: string, others: readonly string[]): string {
  const words = body.split(' ');
  for (let at = 1; at < words.length; at++) {
    const acronym = words[at] as string;
    if (!ACRONYM.test(acronym) || KEPT.has(acronym.toLowerCase())) continue;
    for (const other of others) {
      const long = expansion(acronym, words[at - 1] as string, other.split(' '));
      if (long) return [...words.slice(0, at), long, ...words.slice(at + 1)].join(' ');
    }
  }
  return body;
}

/** The words of `other` behind `before` whose initials make the acronym; else null. */
function expansion(acronym: string, before: string, other: readonly string[]): string | null {
  const from = other.findIndex((word) => foldName(word) === foldName(before)) + 1;
  if (from === 0) return null;
  const long = other.slice(from, from + acronym.length);
  const initials = long.map((word) => word.charAt(0).toUpperCase()).join('');
  return long.length === acronym.length && initials === acronym ? long.join(' ') : null;
}

/** The initials of a body, acronyms letter by letter: the same for `Bộ KH&CN` and `Bộ Khoa học và Công nghệ`. */
export function initials(body: string): string {
  return body
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => (ACRONYM.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
}
