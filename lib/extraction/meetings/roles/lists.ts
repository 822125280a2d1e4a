import type { Role } from '../../../model/index.ts';
import { ALSO_ATTENDS, ATTENDS_AFTER, CHAIRS_AFTER, DIRECTS_AFTER, MADE_UP_OF } from './cues.ts';

/** A list that words before a mention open; `from` and `to` are units of the sentence. */
export interface List {
  role: Role;
  from: number;
  to: number;
  rule: string;
}

/** In order: the first that fits opens the list. */
const LISTS: readonly { rule: string; role: Role; first: RegExp | null; later: RegExp | null }[] = [
  { rule: 'role.chairs in a list', role: 'chủ trì', first: CHAIRS_AFTER, later: CHAIRS_AFTER },
  { rule: 'role.directs in a list', role: 'phát biểu', first: DIRECTS_AFTER, later: DIRECTS_AFTER },
  { rule: 'role.attends in a list', role: 'tham dự', first: ATTENDS_AFTER, later: ALSO_ATTENDS },
  { rule: 'role.is one of those who meet', role: 'tham dự', first: MADE_UP_OF, later: null },
];

/**
 * The list that words before a mention open: `Cùng dự có |…`, `dưới sự chủ trì của |…`.
 * @param gap small letters between the last mention and this one
 * @param at where they begin, in units of the sentence
 * @param first whether no mention stands before them
 */
export function listIn(gap: string, at: number, first: boolean): List | null {
  for (const { rule, role, first: opens, later } of LISTS) {
    const found = (first ? opens : later)?.exec(gap);
    // What chairs at the very beginning of a gap is the deed of the one before it.
    if (!found || (!first && role === 'chủ trì' && found.index === 0)) continue;
    return { role, rule, from: at + found.index, to: at + found.index + found[0].length };
  }
  return null;
}
