import { HONORIFICS, RANK_SIGNS, RANKS } from '../../../vietnamese/lexicon/forms-of-address.ts';
import { PhraseSet } from '../../../vietnamese/phrases.ts';
import { postAt } from '../../../vietnamese/posts.ts';
import type { Token } from '../../../vietnamese/tokens.ts';

const honorifics = PhraseSet.of(HONORIFICS);
const ranks = PhraseSet.of(RANKS);
const PLURAL = /^(các|hai|những) /;

/** Forms of address before a name. */
export interface Address {
  end: number;
  /** `các đồng chí`, `các ông`: a list of people follows. */
  plural: boolean;
  honorific: boolean;
}

/** Honorifics, ranks and degrees from `at` on (`đồng chí Đại tá, TS.`); null where there are none. */
export function addressAt(tokens: readonly Token[], at: number): Address | null {
  let end = at;
  let plural = false;
  let honorific = false;
  for (;;) {
    const word = honorifics.at(tokens, end);
    const rank = ranks.at(tokens, end);
    // `Đại biểu Quốc hội` is a post, `đại biểu` alone an address.
    if (word && (postAt(tokens, end)?.end ?? 0) > word.end) break;
    if (word && (!rank || word.end >= rank.end)) {
      plural = plural || PLURAL.test(word.value);
      honorific = true;
      end = word.end;
    } else if (rank) {
      end = rank.end;
      const sign = tokens[end];
      const next = sign && RANK_SIGNS.has(sign.text) ? end + 1 : end;
      // A sign goes with a rank only where more of the kind, or a name after `TS.`, follows at once.
      if (next > end && (ranks.at(tokens, next) || (sign?.text === '.' && isName(tokens[next])))) end = next;
    } else break;
  }
  return end > at ? { end, plural, honorific } : null;
}

const isName = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && token.capital !== 'none';
