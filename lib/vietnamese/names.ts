import { NAMESAKES } from './lexicon/namesakes.ts';
import { NAMES_IN_RELIGION, NO_NAMES, RARE_SURNAMES, SURNAMES } from './lexicon/surnames.ts';
import { endsAt, PhraseSet } from './phrases.ts';
import { countryAt, placeAt, provinceAt } from './places.ts';
import { postAt } from './posts.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

const surnames = new Set([...SURNAMES, ...NAMES_IN_RELIGION].map((name) => name.toLowerCase()));
const rare = new Set(RARE_SURNAMES.map((name) => name.toLowerCase()));
/** `K’Brếp`, `H’Yim`: a name that opens with a prefix of the Central Highlands. */
const PREFIXED = /^[HK]['’ʼ‘]\p{Lu}/u;
const noNames = PhraseSet.of(NO_NAMES);
const namesakes = PhraseSet.of(NAMESAKES);
const LONGEST = 5;
const LONGEST_RUN = 14;

/** Whether the token can be the first syllable of a Vietnamese name. */
export function isSurname(token: Token | undefined): boolean {
  if (token === undefined || token.capital === 'none') return false;
  return surnames.has(token.fold) || rare.has(token.fold) || isPrefixed(token);
}

/** Whether one word is a whole name: `K’Brếp`. */
export const isPrefixed = (token: Token) => PREFIXED.test(token.text);

/** The index behind the run of capitalised words that starts at `at`; a post inside ends it. */
export function capitalRun(tokens: readonly Token[], at: number): number {
  const shouting = tokens[at]?.capital === 'all';
  let end = at;
  // A longer run is no name: a bound keeps hostile text in linear time.
  for (; end < Math.min(tokens.length, at + LONGEST_RUN); end++) {
    const token = tokens[end] as Token;
    if (token.kind !== 'word' || token.capital === 'none') break;
    // A change of case is a change of thing: `Nguyễn Văn An UBND`.
    if (end > at && token.text.length > 1 && (token.capital === 'all') !== shouting) break;
    if (end > at + 1 && postAt(tokens, end)) break;
  }
  return end;
}

/** A Vietnamese name (`Lê Văn An`, `LÊ VĂN AN`, `Y Biêr Niê`) at `at`: the index behind it; else null. */
export function nameAt(tokens: readonly Token[], at: number): number | null {
  if (!isSurname(tokens[at]) || noNames.at(tokens, at)) return null;
  const end = capitalRun(tokens, at);
  const length = end - at;
  if (length < (rare.has((tokens[at] as Token).fold) ? 3 : 2)) {
    return length === 1 && isPrefixed(tokens[at] as Token) && placeAt(tokens, at) === null ? end : null;
  }
  // `Đoàn Đại biểu`, `Đoàn Thanh tra`: the delegation, not the family.
  if (length === 2 && tokens[at]?.fold === 'đoàn' && tokens[end]?.kind === 'word') return null;
  // `Hà Nội`, `Thái Bình`: a place unless more follows that makes a name.
  const place = placeAt(tokens, at);
  if (place !== null && place >= Math.min(end, at + 3)) return null;
  // `Mông Cổ Batbold Davaa`, `Thái Lan Prayuth`: a country and a foreign name; `Hà Lan Anh` is one name.
  const rest = place === null ? 0 : end - place;
  const country = place !== null && place > at + 1 && countryAt(tokens, at) === place;
  if (country && (rest >= 2 || !isSyllable((tokens[place] as Token).text))) return null;
  const further = place !== null && place > at + 1 && end - place >= 2;
  if (further && (isSurname(tokens[place]) || provinceAt(tokens, at) !== null)) return null;
  if (runsOn(tokens, at, end)) return end - 1;
  if (length <= LONGEST) return end;
  return tokens[at]?.capital === 'all' ? null : at + 3;
}

/** Small words that open a sentence, not a given name behind a whole name: `Lê Thị Bảy Mấy năm qua …`. */
const OPENERS = new Set(
  'có mấy với tại theo trong khi và những các một ngày sáng tối đánh tuyên phát khẳng trả cho đây nhưng để từ sau trước cũng'.split(
    ' ',
  ),
);
const WHOLE_NAME = 3;

/** Whether a full stop got lost and the last capital of a run opens the next sentence. */
function runsOn(tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  if (end - at <= WHOLE_NAME || last.capital !== 'initial' || !OPENERS.has(last.fold)) return false;
  return tokens[end]?.capital === 'none' && tokens[end]?.kind === 'word';
}

/** Capitalised words of any tongue, signs inside them too (`Sergei V.Mikhailov`, `Mi-khai-lốp`). */
export function foreignNameAt(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.capital === 'none') return null;
  let end = at + 1;
  for (let words = 1; words < 8; words++) {
    const next = tokens[end];
    const glue = next && next.start === (tokens[end - 1] as Token).end && /^[.\-’']$/.test(next.text);
    const part = glue ? tokens[end + 1] : undefined;
    // `T. Ganbaatar`: an initial may stand apart.
    const initial = (tokens[end - 1] as Token).text.length === 1 && next?.text === '.';
    const joined = glue && part?.kind === 'word' && (part.start === next.end || initial);
    if (joined && (part.capital !== 'none' || next.text !== '.')) end += 2;
    else if (next?.kind === 'word' && next.capital !== 'none' && !postAt(tokens, end)) end += 1;
    else break;
  }
  return end;
}

/** Whether the words before `at` make a name there the name of a street, a school, a prize. */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  return endsAt(namesakes, tokens, at, 3);
}
