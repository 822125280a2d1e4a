import { BUSINESS, NO_BUSINESS } from './lexicon/bodies.ts';
import { PhraseSet } from './phrases.ts';
import { tokenize } from './tokens.ts';

const business = PhraseSet.of(BUSINESS);
const noBusiness = PhraseSet.of(NO_BUSINESS);

/** Whether the name of a body is that of a business. */
export function isBusiness(body: string): boolean {
  const tokens = tokenize(body);
  return tokens.some((_, at) => {
    const found = business.at(tokens, at);
    if (!found) return false;
    return !tokens.some((__, from) => {
      const spared = noBusiness.at(tokens, from);
      return spared !== null && from <= at && spared.end >= found.end;
    });
  });
}
