import { fields, heads } from './body-heads.ts';
import { HONORIFICS, RANKS } from './lexicon/forms-of-address.ts';
import { MORE_PEOPLE, STOP_EXCEPTIONS, STOP_WORDS } from './lexicon/stop-words.ts';
import { nameAt } from './names.ts';
import { PhraseSet } from './phrases.ts';
import { countryAt, levelAt, placeAt } from './places.ts';
import { postAt } from './posts.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

const address = PhraseSet.of([...HONORIFICS, ...RANKS]);
const stops = new Set(STOP_WORDS);
const morePeople = PhraseSet.of(MORE_PEOPLE);
export const exceptions = PhraseSet.of(STOP_EXCEPTIONS);
const LONGEST_QUOTE = 14;

/** A form of address with a person behind it; `Hội Nhà báo Việt Nam` has none. */
export function addresses(tokens: readonly Token[], at: number): boolean {
  const found = address.at(tokens, at);
  return found !== null && tokens[found.end]?.capital !== 'none' && placeAt(tokens, found.end) === null;
}

/** Two capitalised words in a row that are no Vietnamese syllables: `Damien O'Connor`. */
export function isForeignName(tokens: readonly Token[], end: number): boolean {
  const [one, two] = [tokens[end], tokens[end + 1]];
  if (
    one?.capital !== 'initial' ||
    placeAt(tokens, end) !== null ||
    two?.kind !== 'word' ||
    two.capital !== 'initial'
  )
    return false;
  return !isSyllable(one.text) && !isSyllable(two.text);
}

/** Over a comma from one field of work to the next: `Ủy ban Văn hóa, Giáo dục`. */
export function furtherField(tokens: readonly Token[], at: number, fieldEnd: number): number | null {
  if (at !== fieldEnd || tokens[at]?.text !== ',' || tokens[at + 1]?.capital === 'none') return null;
  return fields.at(tokens, at + 1) ? at + 1 : null;
}

/** `Đại sứ Nhật Bản tại Việt Nam`. */
export function abroadAt(tokens: readonly Token[], at: number, abroad: boolean): number | null {
  if (tokens[at]?.fold !== 'tại') return null;
  // `Văn phòng JICA tại Việt Nam`: bodies of other countries too.
  if (!abroad) return tokens[at + 1]?.fold === 'việt' ? countryAt(tokens, at + 1) : null;
  return placeAt(tokens, levelAt(tokens, at + 1)?.end ?? at + 1);
}

/** Whether a post starts here that is not the first word of a body (`ĐBQH` is both). */
export function outranks(post: { end: number } | null, head: { end: number } | null): boolean {
  return post !== null && (head === null || post.end > head.end);
}

/** A foreign name in Vietnamese spelling (`Xéc-gây`), not a country's (`Cam-pu-chia`). */
export function transliterated(tokens: readonly Token[], at: number): boolean {
  const [word, dash, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || !dash || !part || word.capital === 'none' || dash.text !== '-') return false;
  if (dash.start !== word.end || part.start !== dash.end || part.capital !== 'none') return false;
  return placeAt(tokens, at) === null;
}

/** Lower-case words, digits and signs inside the name of a body. */
export function goOn(
  tokens: readonly Token[],
  end: number,
  at: number,
  open: boolean,
  head: { value: 'open' | 'closed'; end: number } | null,
): number {
  const token = tokens[end] as Token;
  const before = tokens[end - 1];
  const next = tokens[end + 1];
  if (token.kind === 'number') return before && (end > at || open) ? end + 1 : end;
  if (token.kind === 'punctuation') {
    if (end === at || !before || !next || next.kind === 'punctuation') return end;
    const glued = token.start === before.end && next.start === token.end;
    if (/^[-–/&.]$/.test(token.text) && glued) return end + 1;
    if (token.text === '&') return end + 1;
    if (/^["“]$/.test(token.text)) return open ? quoteEnd(tokens, end) : end;
    const further = next.capital !== 'none' && !postAt(tokens, end + 1) && nameAt(tokens, end + 1) === null;
    if (/^[-–]$/.test(token.text))
      return further && !address.at(tokens, end + 1) && next.kind === 'word' ? end + 1 : end;
    // `Cục Chống tham nhũng, Thanh tra Chính phủ`: the owner behind a comma.
    const owner = token.text === ',' && open && further ? heads.at(tokens, end + 1) : null;
    return owner && owner.end > end + 2 && tokens[owner.end]?.capital !== 'none' ? owner.end : end;
  }
  if (head && end === at) return head.end;
  if (token.fold === 'nước') return countryAt(tokens, end + 1) ?? end;
  if (token.fold === 'và') {
    const other = end + 1;
    if (!open || next?.kind !== 'word' || morePeople.at(tokens, other)) return end;
    if (stops.has(next.fold) && !exceptions.at(tokens, other)) return end;
    return postAt(tokens, other) || address.at(tokens, other) || nameAt(tokens, other) ? end : other;
  }
  if (!open || end === at) return end;
  if (token.fold === 'của' && next && next.capital !== 'none') {
    return heads.at(tokens, end + 1)?.end ?? countryAt(tokens, end + 1) ?? end;
  }
  // `Cục Cảnh sát điều tra tội phạm về ma túy`
  if (token.fold === 'về' && before?.fold === 'phạm') return end + 1;
  const exception = exceptions.at(tokens, end);
  if (exception) return exception.end;
  return stops.has(token.fold) || addresses(tokens, end) ? end : end + 1;
}

/** Over the name of a campaign in quotes: `Ban Chỉ đạo cuộc vận động “Ngày vì người nghèo” tỉnh`. */
function quoteEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.capital === 'none') return at;
  for (let ahead = at + 2; ahead < at + LONGEST_QUOTE; ahead++) {
    if (/^["”]$/.test(tokens[ahead]?.text ?? '')) return ahead + 1;
  }
  return at;
}
