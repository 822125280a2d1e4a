import { isSurname, nameAt } from '../../vietnamese/names.ts';
import { placeAt } from '../../vietnamese/places.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import { itemAt } from './items.ts';
import { looseName, spanned } from './names.ts';
import type { NameSpan, Rule } from './phrases.ts';

/** The name a title list runs into, through a dash, an address, `là` or a colon. */
export function nameBehind(
  tokens: readonly Token[],
  at: number,
  plural: boolean,
): { name: NameSpan; from: number; end: number; rule: Rule } | null {
  let from = at;
  let rule: Rule = 'title-name';
  const sign = tokens[from];
  if (sign?.kind === 'punctuation' && /^[-–—,:]$/.test(sign.text)) from += 1;
  else if (sign?.fold === 'là' || sign?.fold === 'gồm') {
    from += 1;
    rule = 'name-is-title';
  }
  const signed = from > at && sign?.kind === 'punctuation';
  if (plural && sign?.text === ':') {
    const first = itemAt(tokens, from);
    return first && { name: spanned(tokens, first.from, first.end), from, end: first.end, rule };
  }
  const address = addressAt(tokens, from);
  const start = address?.end ?? from;
  // Behind a comma or colon only an addressed name goes with the titles: `Tổng Giám đốc X, ngài Y`.
  if (signed && /^[,:]$/.test(sign?.text ?? '') && !address) return null;
  if (rule === 'name-is-title' && !address && !isSurname(tokens[start])) return null;
  const place = placeAt(tokens, start);
  const end =
    nameAt(tokens, start) ?? (place === null && (!signed || address) ? looseName(tokens, start) : null);
  return end === null ? null : { name: spanned(tokens, start, end), from, end, rule };
}
