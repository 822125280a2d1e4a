import { CLOSED_BODIES, FIELDS, OPEN_BODIES, SCHOOLS } from './lexicon/bodies.ts';
import { HONORIFICS, RANKS } from './lexicon/forms-of-address.ts';
import { MORE_PEOPLE, STOP_EXCEPTIONS, STOP_WORDS } from './lexicon/stop-words.ts';
import { capitalRun, nameAt } from './names.ts';
import { PhraseSet } from './phrases.ts';
import { countryAt, levelAt, placeAt } from './places.ts';
import { postAt } from './posts.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';
import { communeAt, isCommune, personCut, placeBehindLevel } from './units.ts';

const heads = new PhraseSet<'open' | 'closed'>([
  ...OPEN_BODIES.map((body) => [body, 'open'] as const),
  ...CLOSED_BODIES.map((body) => [body, 'closed'] as const),
]);
const fields = PhraseSet.of(FIELDS);
const address = PhraseSet.of([...HONORIFICS, ...RANKS]);
const schools = PhraseSet.of(SCHOOLS);
const stops = new Set(STOP_WORDS);
const morePeople = PhraseSet.of(MORE_PEOPLE);
const exceptions = PhraseSet.of(STOP_EXCEPTIONS);
const LONGEST = 30;

/** The index behind the first word of a body at `at`, and whether its name may go on in lower case. */
export const bodyHeadAt = (tokens: readonly Token[], at: number) => heads.at(tokens, at);

/**
 * The index behind the name of a body that starts at `at`; `at` itself where none does.
 * A person's name behind it ends it: `HĐND thành phố | Lương Minh An`.
 */
export function bodyEnd(tokens: readonly Token[], at: number, opened = false): number {
  let open = opened;
  let school = false;
  // Behind a country a capital opens the name of its office-holder: `Thủ tướng Ấn Độ …`.
  let abroad = false;
  // A council or committee with its place is complete: `UBND tỉnh Gia Lai | Rah Lan An`.
  let settled = false;
  let fieldEnd = -1;
  let end = at;
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end] as Token;
    const field = fields.at(tokens, end);
    const level = levelAt(tokens, end);
    const found = heads.at(tokens, end);
    // `tỉnh Đoàn Văn An` is no `Tỉnh đoàn`.
    const small = level !== null && token.capital === 'none';
    const head = small && found && nameAt(tokens, level.end) !== null ? null : found;
    if (level && !(head && head.end > level.end) && (end > at || token.capital === 'none')) {
      end = placeBehindLevel(tokens, level.end, level.value);
      settled = isCommune(level.value) ? communeAt(tokens, level.end) !== null : !open && end > level.end;
      open = false;
    } else if (field && (open || token.capital !== 'none')) {
      end = field.end;
      fieldEnd = end;
      open = true;
    } else if (outranks(postAt(tokens, end), head)) break;
    else if (transliterated(tokens, end)) break;
    else if (token.capital !== 'none' && token.kind === 'word') {
      const place = nameAt(tokens, end) === null ? placeAt(tokens, end) : null;
      const person = (abroad || settled || isForeignName(tokens, end, at)) && token.capital === 'initial';
      if (person && place === null && !head && !field) break;
      abroad = countryAt(tokens, end) !== null;
      if (place !== null) end = place;
      else if (!head && addresses(tokens, end)) break;
      else if (nameAt(tokens, end) !== null && !(head && head.end > end + 1)) {
        if (!school) break;
        // A school's namesake goes with it; a second surname in the run is a person.
        const run = capitalRun(tokens, end);
        end = personCut(tokens, end, run) ?? Math.min(run, end + 4);
        school = false;
      } else if (head) {
        if (head.value === 'closed') open = false;
        else if (!open || end === at) open = true;
        end = head.end;
      } else if (school && personCut(tokens, end, capitalRun(tokens, end)) !== null) {
        end = personCut(tokens, end, capitalRun(tokens, end)) ?? end + 1;
        school = false;
      } else {
        open = open || end === at;
        end = exceptions.at(tokens, end)?.end ?? end + 1;
      }
      school = school || schools.at(tokens, end - 1) !== null;
      if (heads.at(tokens, end - 1) === null && !schools.at(tokens, end - 1) && place !== null)
        school = false;
    } else {
      const next =
        furtherField(tokens, end, fieldEnd) ??
        abroadAt(tokens, end, abroad) ??
        goOn(tokens, end, at, open, head);
      if (next === end) break;
      if (head && head.end === next) open = head.value === 'open';
      school = school || schools.at(tokens, end) !== null;
      end = next;
    }
  }
  return trimmed(tokens, at, end);
}

/** A form of address with a person behind it; `Hội Nhà báo Việt Nam` has none. */
function addresses(tokens: readonly Token[], at: number): boolean {
  const found = address.at(tokens, at);
  return found !== null && tokens[found.end]?.capital !== 'none' && placeAt(tokens, found.end) === null;
}

/** Two capitalised words in a row that are no Vietnamese syllables: `Damien O'Connor`. */
function isForeignName(tokens: readonly Token[], end: number, at: number): boolean {
  const [one, two] = [tokens[end], tokens[end + 1]];
  if (end === at || !one || two?.kind !== 'word' || two.capital !== 'initial') return false;
  return !isSyllable(one.text) && !isSyllable(two.text);
}

/** Over a comma from one field of work to the next: `Ủy ban Văn hóa, Giáo dục`. */
function furtherField(tokens: readonly Token[], at: number, fieldEnd: number): number | null {
  if (at !== fieldEnd || tokens[at]?.text !== ',' || tokens[at + 1]?.capital === 'none') return null;
  return fields.at(tokens, at + 1) ? at + 1 : null;
}

/** `Đại sứ Nhật Bản tại Việt Nam`. */
function abroadAt(tokens: readonly Token[], at: number, abroad: boolean): number | null {
  if (!abroad || tokens[at]?.fold !== 'tại') return null;
  return placeAt(tokens, levelAt(tokens, at + 1)?.end ?? at + 1);
}

/** Whether a post starts here that is not the first word of a body (`ĐBQH` is both). */
function outranks(post: { end: number } | null, head: { end: number } | null): boolean {
  return post !== null && (head === null || post.end > head.end);
}

/** A foreign name in Vietnamese spelling (`Xéc-gây`), not a country's (`Cam-pu-chia`). */
function transliterated(tokens: readonly Token[], at: number): boolean {
  const [word, dash, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || !dash || !part || word.capital === 'none' || dash.text !== '-') return false;
  if (dash.start !== word.end || part.start !== dash.end || part.capital !== 'none') return false;
  return placeAt(tokens, at) === null;
}

/** Lower-case words, digits and signs inside the name of a body. */
function goOn(
  tokens: readonly Token[],
  end: number,
  at: number,
  open: boolean,
  head: { value: 'open' | 'closed'; end: number } | null,
): number {
  const token = tokens[end] as Token;
  const before = tokens[end - 1];
  const next = tokens[end + 1];
  if (token.kind === 'number') return before && end > at ? end + 1 : end;
  if (token.kind === 'punctuation') {
    if (end === at || !before || !next || next.kind === 'punctuation') return end;
    const glued = token.start === before.end && next.start === token.end;
    if (/^[-–/&.]$/.test(token.text) && glued) return end + 1;
    if (token.text === '&') return end + 1;
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
  if (token.fold === 'của' && next && next.capital !== 'none') return heads.at(tokens, end + 1)?.end ?? end;
  const exception = exceptions.at(tokens, end);
  if (exception) return exception.end;
  return stops.has(token.fold) || addresses(tokens, end) ? end : end + 1;
}

/** Without a dash, comma or `và` at the end. */
function trimmed(tokens: readonly Token[], at: number, end: number): number {
  let last = end;
  while (last > at) {
    const token = tokens[last - 1] as Token;
    if (token.kind !== 'punctuation' && token.fold !== 'và') break;
    last -= 1;
  }
  return last;
}
