import { fields, heads } from './body-heads.ts';
import { foldName } from './forms.ts';
import { BUSINESS, DEALT_WITH, NO_BUSINESS, NO_BUSINESS_HEADS } from './lexicon/bodies.ts';
import { FIRM_HEADS, FIRM_TAILS, HISTORIC, INTERNATIONAL, PRIVATE_HEADS } from './lexicon/firms.ts';
import { endsAt, PhraseSet } from './phrases.ts';
import { levelAt, placeAt } from './places.ts';
import { isSyllable } from './syllables.ts';
import { type Token, tokenize } from './tokens.ts';

const business = PhraseSet.of([...BUSINESS, ...HISTORIC]);
const noBusiness = PhraseSet.of(NO_BUSINESS);
const dealing = PhraseSet.of(NO_BUSINESS_HEADS);
const dealtWith = new Set(DEALT_WITH);
const firmHeads = PhraseSet.of([...FIRM_HEADS, ...PRIVATE_HEADS]);
const firmTails = PhraseSet.of(FIRM_TAILS);
const international = PhraseSet.of(INTERNATIONAL);
/** Posts that heads of firms have too. */
const MANAGER = /^(phó )?(tổng )?(giám đốc|chủ tịch|quản lý)/;
/** Parts of a firm, where such a post is told of them: `Phó Chủ tịch bộ phận Thiết bị`. */
const PART = /^(bộ phận|khu vực) /u;

/** Whether the post in a body is no public one: the body is a business, a team or a diocese. */
export function isBusiness(post: string, body: string): boolean {
  const tokens = tokenize(body);
  if (firmHeads.at(tokens, 0) || endsAt(firmTails, tokens, tokens.length, 2)) return true;
  if (MANAGER.test(foldName(post)) && (PART.test(foldName(body)) || isFirmName(tokens))) return true;
  const deals = dealing.at(tokens, 0) !== null;
  return tokens.some((_, at) => {
    const found = business.at(tokens, at);
    if (!found || (deals && dealtWith.has(found.value))) return false;
    return !tokens.some((__, from) => {
      const spared = noBusiness.at(tokens, from);
      return spared !== null && from <= at && spared.end >= found.end;
    });
  });
}

/** A body that opens with a word of no Vietnamese and no acronym: `Samhwa Việt Nam`, `Sunbank`. */
function isFirmName(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.capital !== 'initial' || isSyllable(first.text)) return false;
  const known = heads.at(tokens, 0) ?? fields.at(tokens, 0) ?? international.at(tokens, 0);
  return known === null && levelAt(tokens, 0) === null && placeAt(tokens, 0) === null;
}
