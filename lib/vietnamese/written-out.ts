import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { PhraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

const abbreviations = new PhraseSet(Object.entries(ABBREVIATIONS));

/** The words of a token span with single spaces and the abbreviations of titles written out. */
export function writtenOut(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  let behind = -1;
  for (let at = from; at < to; ) {
    const token = tokens[at] as Token;
    const glued = at > from && token.start === behind;
    // Half of `KH&CN` is no word of its own.
    const half = (glued && /[-&]$/.test(words)) || joins(tokens, at + 1);
    const short = half ? null : abbreviations.at(tokens, at);
    const written = short && short.end <= to ? short.value : token.text;
    const spaced = words !== '' && (!glued || (short !== null && token.kind === 'word'));
    words += (spaced ? ' ' : '') + written;
    at = short && short.end <= to ? short.end : at + 1;
    // `TP.Huế`: what follows a written-out abbreviation always stands apart.
    behind = short && written !== token.text ? -1 : (tokens[at - 1] as Token).end;
  }
  return words;
}

/** `KH&CN`, `KH-CN`: the sign and a capital stand close. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign?.text === '&') return true;
  return (
    sign?.text === '-' && sign.start === before?.end && next?.start === sign.end && next.capital === 'all'
  );
}
