import { capitalRun, foreignNameAt, isSurname, nameAt } from '../../vietnamese/names.ts';
import { PhraseSet } from '../../vietnamese/phrases.ts';
import { placeAt } from '../../vietnamese/places.ts';
import { postAt } from '../../vietnamese/posts.ts';
import type { Title } from '../../vietnamese/titles.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import { titleListAt } from './lists.ts';
import { withOwnBody } from './own-body.ts';
import { shareOwners } from './owners.ts';
import type { NameSpan, PersonPhrase, Rule } from './phrases.ts';
import { becomes, suffixAt } from './suffix.ts';

/** Titles with no name beside them: `Bí thư Thành ủy yêu cầu`. */
export interface BareTitle {
  titles: Title[];
  from: number;
  end: number;
}

/** A form of address with a given name alone, or with nothing: `ông Hiểu`, `Đồng chí nhấn mạnh`. */
export interface ShortMention {
  /** Empty for an address alone. */
  name: string;
  /** What a verb behind it gives: `ông được bầu làm Chủ tịch Hội`. */
  titles: Title[];
  from: number;
  end: number;
}

export interface Scan {
  people: PersonPhrase[];
  bare: BareTitle[];
  short: ShortMention[];
}

/** Words before a name that make it the name of a thing: `đường Lê Duẩn`, `tư tưởng …`. */
const NAMESAKES = PhraseSet.of([
  'đường',
  'phố',
  'cầu',
  'trường',
  'thpt',
  'thcs',
  'tiểu học',
  'giải',
  'giải thưởng',
  'tư tưởng',
  'gương',
  'tncs',
  'quỹ',
  'tượng đài',
  'đền',
  'đình',
  'lăng',
  'khu lưu niệm',
  'bảo tàng',
  'công viên',
  'quảng trường',
  'phường',
  'xã',
  'huyện',
  'quận',
  'tỉnh',
  'thành phố',
  'tp',
  'thị xã',
  'thị trấn',
  'thôn',
  'làng',
  'ấp',
  'chùa',
  'bệnh viện',
  'học viện',
  'đội',
  'chiến dịch',
  'phong trào',
  'chợ',
  'hồ',
  'sông',
  'núi',
  'nhà hát',
  'sân bay',
  'công ty',
]); // prettier-ignore

/** Reads one block: every person with the titles beside the name, and the mentions without a name. */
export function scan(tokens: readonly Token[]): Scan {
  const found: Scan = { people: [], bare: [], short: [] };
  let label: { titles: Title[]; until: number } | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (label && label.until <= at) label = null;
    const address = addressAt(tokens, at);
    const start = address?.end ?? at;
    const list = titleListAt(tokens, start);
    const plural = address?.plural === true || (list !== null && tokens[at - 1]?.fold === 'các');
    if (list) {
      const titles = shareOwners(list.titles);
      const named = nameBehind(tokens, list.end, plural);
      if (named && plural) {
        at = readList(tokens, named.from, at, titles, found);
      } else if (named) {
        at = readPerson(tokens, { ...named, from: at }, named.name, titles, named.rule, found);
      } else {
        const remote: Title[] | null = label === null && isAppointment(tokens, at) ? titles : null;
        if (remote) label = { titles: remote, until: sentenceEnd(tokens, list.end) };
        if (!plural) found.bare.push({ titles, from: at, end: list.end });
        at = list.end;
      }
      continue;
    }
    if (address) {
      if (plural) {
        const first = listStart(tokens, start);
        if (first !== null) {
          const given: Title[] = label && first < label.until ? label.titles : [];
          at = readList(tokens, first, at, given, found);
          continue;
        }
      }
      const name = addressedName(tokens, start);
      if (name && name.end - name.from > 1) {
        at = readPerson(tokens, { from: at, end: name.end }, name, [], 'name', found);
      } else {
        const end = name?.end ?? start;
        const later = becomes(tokens, end);
        found.short.push({ name: name?.text ?? '', titles: later?.titles ?? [], from: at, end });
        at = end;
      }
      continue;
    }
    const end = isNamesake(tokens, at) ? null : nameAt(tokens, at);
    if (end !== null) {
      at = readPerson(tokens, { from: at, end }, spanned(tokens, at, end), [], 'name', found);
      continue;
    }
    at = isSurname(tokens[at]) && isNamesake(tokens, at) ? Math.max(at + 1, capitalRun(tokens, at)) : at + 1;
  }
  return found;
}

function spanned(tokens: readonly Token[], from: number, end: number): NameSpan {
  let text = '';
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    text += (at > from && token.start > (tokens[at - 1] as Token).end ? ' ' : '') + token.text;
  }
  return { from, end, text };
}

/** A name behind a form of address, of any tongue. */
function addressedName(tokens: readonly Token[], at: number): NameSpan | null {
  const end = nameAt(tokens, at) ?? foreignNameAt(tokens, at);
  return end === null || postAt(tokens, at) ? null : spanned(tokens, at, end);
}

function isNamesake(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const found = at - back >= 0 ? NAMESAKES.at(tokens, at - back) : null;
    if (found?.end === at) return true;
  }
  return false;
}

/** The name a title list runs into, through a dash, an address, `là` or a colon. */
function nameBehind(
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

/** A name with no known surname right behind a title (`Tổng thống Nga Putin`) or an address. */
function looseName(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.capital !== 'initial' || postAt(tokens, at)) return null;
  return foreignNameAt(tokens, at);
}

/** Writes down a person with the titles before and behind the name; returns where to read on. */
function readPerson(
  tokens: readonly Token[],
  span: { from: number; end: number },
  name: NameSpan,
  before: readonly Title[],
  rule: Rule,
  found: Scan,
): number {
  const suffix = suffixAt(tokens, name.end, before.length > 0);
  const later = becomes(tokens, suffix?.end ?? name.end);
  const behind = suffix ? shareOwners(suffix.titles) : [];
  const titles = [...before, ...behind, ...(later?.titles ?? [])];
  const how: Rule =
    before.length > 0 ? rule : behind.length > 0 ? 'name-title' : later ? 'name-is-title' : rule;
  titles.forEach((title, index) => {
    titles[index] = withOwnBody(tokens, title);
  });
  found.people.push({ name, titles, from: span.from, end: suffix?.end ?? span.end, rule: how });
  return Math.max(suffix?.end ?? span.end, name.end);
}

/** Where the first item of a list of people stands behind `các đồng chí`, over a label up to a colon. */
function listStart(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === ':') return itemAt(tokens, at + 1) ? at + 1 : null;
  if (itemAt(tokens, at)) return at;
  for (let ahead = at; ahead < Math.min(at + 16, tokens.length); ahead++) {
    const text = tokens[ahead]?.text ?? '';
    if (text === ':') return itemAt(tokens, ahead + 1) ? ahead + 1 : null;
    if (/^[.;!?\n]$/.test(text)) return null;
  }
  return null;
}

interface Item {
  titles: Title[];
  from: number;
  end: number;
}

/** A person of a list: titles or address, then the name; `from`–`end` is the name. */
function itemAt(tokens: readonly Token[], at: number): Item | null {
  const address = addressAt(tokens, at);
  let start = address?.end ?? at;
  const list = titleListAt(tokens, start);
  const titles = list ? shareOwners(list.titles) : [];
  if (list) {
    start = addressAt(tokens, list.end)?.end ?? list.end;
    if (/^[-–]$/.test(tokens[start]?.text ?? '')) start += 1;
  }
  const known = nameAt(tokens, start);
  if (known !== null) return { titles, from: start, end: known };
  const loose = looseName(tokens, start);
  if (loose === null || loose - start > 5 || (placeAt(tokens, start) !== null && !address)) return null;
  if (loose - start < 2 && !address) return null;
  const sign = tokens[loose]?.text ?? '.';
  return /^[,;.:(\-–]$/.test(sign) || tokens[loose]?.fold === 'và'
    ? { titles, from: start, end: loose }
    : null;
}

/** Reads `A, T1, T2; B – T3 và C` and gives each the titles of the label; returns where to read on. */
function readList(
  tokens: readonly Token[],
  first: number,
  from: number,
  label: Title[],
  found: Scan,
): number {
  let at = first;
  let start = from;
  for (;;) {
    const item = itemAt(tokens, at);
    if (!item) return Math.max(at, first);
    const rule = label.length > 0 && item.titles.length === 0 ? 'label-names' : 'title-name';
    const name = spanned(tokens, item.from, item.end);
    const span = { from: start, end: item.end };
    const end = readPerson(tokens, span, name, item.titles, rule, found);
    const person = found.people[found.people.length - 1] as PersonPhrase;
    if (label.length > 0) person.titles = [...label, ...person.titles];
    if (person.titles.length === 0) person.rule = 'name';
    const next = nextItem(tokens, end);
    if (next === null) return end;
    at = next;
    start = next;
  }
}

/** Over `;`, `,`, `và` — and the rest of an item up to `;` — to the next person; else null. */
function nextItem(tokens: readonly Token[], at: number): number | null {
  const sign = tokens[at];
  if (sign?.text === ',' || sign?.fold === 'và' || sign?.fold === 'cùng') {
    const next = sign.text === ',' && tokens[at + 1]?.fold === 'và' ? at + 2 : at + 1;
    if (itemAt(tokens, next)) return next;
  }
  for (let ahead = at; ahead < Math.min(at + 40, tokens.length); ahead++) {
    const text = tokens[ahead]?.text ?? '';
    if (text === ';') return itemAt(tokens, ahead + 1) ? ahead + 1 : null;
    if (/^[.!?:\n]$/.test(text) && tokens[ahead + 1]?.capital !== 'none') return null;
  }
  return null;
}

/** `miễn nhiệm chức danh ủy viên …`: a post that is given or taken from the people named behind it. */
function isAppointment(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.fold === 'danh' || tokens[at - 1]?.fold === 'chức' || tokens[at - 1]?.fold === 'vụ';
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  for (let ahead = at; ahead < tokens.length; ahead++) {
    if (tokens[ahead]?.text === '.' && (tokens[ahead + 1]?.capital ?? 'initial') !== 'none') return ahead;
  }
  return tokens.length;
}
