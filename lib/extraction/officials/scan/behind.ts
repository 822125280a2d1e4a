import { isSurname, nameAt } from '../../../vietnamese/names.ts';
import { levelAt, placeAt } from '../../../vietnamese/places.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { placeBehindLevel } from '../../../vietnamese/units.ts';
import { addressAt } from './address.ts';
import { itemAt } from './items.ts';
import { looseName, spanned } from './names.ts';
import type { NameSpan, Rule } from './phrases.ts';

const PLACE_IN_BRACKETS = 8;

/** How the titles stand that a name is looked for behind. */
interface Standing {
  /** `các Phó Chủ tịch …`: a list of people follows. */
  plural: boolean;
  /** A form of address stands before the titles. */
  addressed: boolean;
  /** The post is given to or taken from the one named behind it: `bầu bổ sung Phó Chủ tịch HĐND tỉnh đối với …`. */
  appointed: boolean;
  /** Somebody else acts for the office-holder: `ủy quyền của Thủ tướng, …`. */
  behalf: boolean;
}

/** The name a title list runs into, through a dash, an address, `là`, `đối với` or a colon. */
export function nameBehind(
  tokens: readonly Token[],
  at: number,
  { plural, addressed, appointed, behalf }: Standing,
): { name: NameSpan; from: number; end: number; rule: Rule } | null {
  const given = towardsEnd(tokens, at, appointed);
  if (given !== null) {
    const colon = tokens[given]?.text === ':';
    const from = colon ? given + 1 : given;
    const first = itemAt(tokens, from);
    // `đối với các ông A, B` is a label; a name alone may be anything's.
    const address = addressAt(tokens, from);
    const sure = colon || (address ? !address.plural : (first?.titles.length ?? 0) > 0);
    if (!first || !sure) return null;
    return {
      name: spanned(tokens, first.from, first.end),
      from,
      end: first.end,
      rule: 'name-is-title',
    };
  }
  let from = overUnits(tokens, overPlace(tokens, at));
  const sure = from;
  let rule: Rule = 'title-name';
  // `UBND tỉnh có ba Phó Chủ tịch, đó là bà A và các ông B, C`
  if (plural && tokens[from]?.text === ',' && tokens[from + 1]?.fold === 'đó') from += 2;
  const sign = tokens[from];
  if (sign?.kind === 'punctuation' && /^[-–—,:]$/.test(sign.text)) from += 1;
  else if (sign?.fold === 'là' || sign?.fold === 'gồm') {
    from += 1;
    rule = 'name-is-title';
    if (plural && tokens[from]?.text === ':') from += 1;
  }
  const signed = from > sure && sign?.kind === 'punctuation';
  if (plural && tokens[from - 1]?.text === ':') {
    const first = itemAt(tokens, from);
    return first && { name: spanned(tokens, first.from, first.end), from, end: first.end, rule };
  }
  const address = addressAt(tokens, from);
  if (plural && address && tokens[address.end]?.text === ':') {
    const first = itemAt(tokens, address.end + 1);
    if (first)
      return { name: spanned(tokens, first.from, first.end), from: address.end + 1, end: first.end, rule };
  }
  const start = address?.end ?? from;
  // Behind a comma or colon only an addressed name goes with the titles: `Tổng Giám đốc X, ngài Y`.
  const roster = sign?.text === ':' && !address && isRoster(tokens, start);
  if (signed && /^[,:]$/.test(sign?.text ?? '') && !roster && (!address || addressed || behalf)) return null;
  if (rule === 'name-is-title' && !address && !isSurname(tokens[start])) return null;
  const place = placeAt(tokens, start);
  const end =
    nameAt(tokens, start) ?? (place === null && (!signed || address) ? looseName(tokens, start) : null);
  return end === null ? null : { name: spanned(tokens, start, end), from, end, rule };
}

/** `Chủ tịch HĐND xã: Lê Văn An;`: a name and a sign behind the colon. */
function isRoster(tokens: readonly Token[], at: number): boolean {
  const end = nameAt(tokens, at);
  return end !== null && /^[.,;(\n]$/.test(tokens[end]?.text ?? '.');
}

/** Over a place in brackets: `Phó Chủ tịch quận 1 (TP Hồ Chí Minh) Lê Văn An`. */
function overPlace(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || (levelAt(tokens, at + 1) ?? placeAt(tokens, at + 1)) === null) return at;
  for (let ahead = at + 2; ahead < at + PLACE_IN_BRACKETS; ahead++) {
    if (tokens[ahead]?.text === ')') return ahead + 1;
  }
  return at;
}

/**
 * Over the units a commune lies in, where a name follows them at once:
 * `Chủ tịch UBND xã Tân Lập, huyện Ba Tơ Lê Văn An`.
 */
function overUnits(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let step = 0; step < 2 && tokens[end]?.text === ','; step++) {
    const level = levelAt(tokens, end + 1);
    const behind = level && isLarger(level.value) ? placeBehindLevel(tokens, level.end, level.value) : null;
    if (!level || behind === null || behind === level.end) return at;
    end = behind;
  }
  return end > at && nameAt(tokens, end) !== null ? end : at;
}

const isLarger = (level: string) => /^(huyện|quận|thị xã|thành phố|tỉnh)$/.test(level);

/** Over `đối với` behind a post, or `cho`, `với`, `của` behind one that is given or taken; else null. */
export function towardsEnd(tokens: readonly Token[], at: number, appointed: boolean): number | null {
  if (tokens[at]?.fold === 'đối' && tokens[at + 1]?.fold === 'với') return at + 2;
  return appointed && /^(cho|với|của)$/.test(tokens[at]?.fold ?? '') ? at + 1 : null;
}
