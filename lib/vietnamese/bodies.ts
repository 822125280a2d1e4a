import { fields, heads } from './body-heads.ts';
import {
  abroadAt,
  addresses,
  exceptions,
  furtherField,
  goOn,
  isForeignName,
  outranks,
  transliterated,
} from './body-words.ts';
import { SCHOOLS } from './lexicon/bodies.ts';
import { DEEDS } from './lexicon/deeds.ts';
import { capitalRun, isSurname, nameAt } from './names.ts';
import { PhraseSet } from './phrases.ts';
import { countryAt, levelAt, placeAt } from './places.ts';
import { postAt } from './posts.ts';
import type { Token } from './tokens.ts';
import { communeAt, isCommune, personCut, placeBehindLevel } from './units.ts';
import { variants } from './variants.ts';

const schools = PhraseSet.of(SCHOOLS);
const deeds = PhraseSet.of(
  Object.values(DEEDS)
    .flat()
    .flatMap(variants)
    // One word alone may be of the name: `than`.
    .filter((words) => words.includes(' ')),
);
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
    const longer = Math.max(head?.end ?? 0, field?.end ?? 0);
    if (level && longer <= level.end && (end > at || token.capital === 'none')) {
      end = placeBehindLevel(tokens, level.end, level.value);
      settled = isCommune(level.value) ? communeAt(tokens, level.end) !== null : !open && end > level.end;
      open = false;
    } else if (field && (open || token.capital !== 'none')) {
      end = field.end;
      fieldEnd = end;
      open = true;
    } else if (outranks(postAt(tokens, end), head)) break;
    else if (transliterated(tokens, end) || isShoutedName(tokens, end)) break;
    else if (token.capital !== 'none' && token.kind === 'word') {
      const place = nameAt(tokens, end) === null ? placeAt(tokens, end) : null;
      const person =
        (abroad || settled || (end > at && isForeignName(tokens, end))) && token.capital === 'initial';
      if (person && place === null && !head && !field) break;
      abroad = countryAt(tokens, end) !== null;
      if (place !== null) end = place;
      else if (!head && (addresses(tokens, end) || (end === at + 1 && isBehindAcronym(tokens, end)))) break;
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
      // `Giám đốc Sở Nội vụ | công bố quyết định`: a field of work is whole before a deed.
      if (end === fieldEnd && deeds.at(tokens, end)) break;
      const next =
        furtherField(tokens, end, fieldEnd) ??
        abroadAt(tokens, end, abroad) ??
        goOn(tokens, end, at, open, head);
      if (next === end) break;
      // `nước Cộng hòa Pháp |tại TP Hồ Chí Minh`
      abroad ||= token.fold === 'nước';
      if (head && head.end === next) open = head.value === 'open';
      school = school || schools.at(tokens, end) !== null;
      end = next;
    }
  }
  return trimmed(tokens, at, end);
}

/** `Tổng Giám đốc WHO | Margaret Chen`: two capitals behind an acronym that is no first word of a body. */
function isBehindAcronym(tokens: readonly Token[], at: number): boolean {
  const [acronym, next, third] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (acronym?.capital !== 'all' || next?.capital !== 'initial' || third?.capital !== 'initial') return false;
  return (
    acronym.text.length < 7 &&
    !heads.at(tokens, at - 1) &&
    !schools.at(tokens, at - 1) &&
    !fields.at(tokens, at)
  );
}

/** A surname with more capitals behind it than a name has: `LÊ VĂN AN THĂM CHÚC TẾT`. */
function isShoutedName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== 'all' || token.text.length > 6 || !isSurname(token) || heads.at(tokens, at))
    return false;
  return fields.at(tokens, at) === null && placeAt(tokens, at) === null && capitalRun(tokens, at) > at + 5;
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
