import { BUSINESS, DEALT_WITH, NO_BUSINESS, NO_BUSINESS_HEADS } from './lexicon/bodies.ts';
import { PhraseSet } from './phrases.ts';
import { tokenize } from './tokens.ts';

const business = PhraseSet.of(BUSINESS);
const noBusiness = PhraseSet.of(NO_BUSINESS);
const heads = PhraseSet.of(NO_BUSINESS_HEADS);
const dealtWith = new Set(DEALT_WITH);

/** Whether the name of a body is that of a business. */
export function isBusiness(body: string): boolean {
  const tokens = tokenize(body);
  const deals = heads.at(tokens, 0) !== null;
  return tokens.some((_, at) => {
    const found = business.at(tokens, at);
    if (!found || (deals && dealtWith.has(found.value))) return false;
    return !tokens.some((__, from) => {
      const spared = noBusiness.at(tokens, from);
      return spared !== null && from <= at && spared.end >= found.end;
    });
  });
}
