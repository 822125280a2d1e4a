import { bodyEnd, bodyHeadAt } from '../../../vietnamese/bodies.ts';
import { endsAt, PhraseSet } from '../../../vietnamese/phrases.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { writtenOut } from '../../../vietnamese/written-out.ts';
import { itemAt, nextItem } from './items.ts';
import { withListedBody } from './labels.ts';
import { canShare, joinedBefore, lend, lendOn, spread } from './lending.ts';
import { isRemembered } from './memory.ts';
import { spanned } from './names.ts';
import { becomes } from './offices.ts';
import { withOwnBody } from './own-body.ts';
import { shareOwners } from './owners.ts';
import type { NameSpan, PersonPhrase, Rule, Scan } from './phrases.ts';
import { suffixAt } from './suffix.ts';

/** Writes down a person with the titles before and behind the name; returns where to read on. */
export function readPerson(
  tokens: readonly Token[],
  span: { from: number; end: number },
  name: NameSpan,
  before: readonly Title[],
  rule: Rule,
  found: Scan,
): number {
  const told = suffixAt(tokens, name.end, {
    titled: before.length > 0,
    addressed: name.from > span.from,
  });
  // `A, các đại biểu Quốc hội tỉnh cùng dự`: others, where nobody stands before A.
  const alone = told?.plural === true && joinedBefore(tokens, found.people, span.from).length === 0;
  const suffix = alone ? null : told;
  const office = becomes(tokens, suffix?.end ?? name.end);
  // `ông A được bầu thay ông B làm Chủ tịch`: A is.
  const replaced = office !== null && endsAt(replaces, tokens, span.from, 2);
  if (replaced) giveToLast(found.people, office.titles);
  const later = replaced ? null : office;
  const behind = suffix ? shareOwners(suffix.titles) : [];
  const { titles: led, end: bodied } = suffix
    ? { titles: before, end: 0 }
    : withBodyBehind(tokens, name.end, before);
  const titles = [...led, ...behind, ...(later?.titles ?? [])];
  if (later) spread(tokens, found.people, span.from, later.titles);
  else if (suffix && before.length === 0) lend(tokens, found.people, span.from, suffix, behind);
  const how: Rule =
    before.length > 0 ? rule : behind.length > 0 ? 'name-title' : later ? 'name-is-title' : rule;
  titles.forEach((title, index) => {
    titles[index] = withOwnBody(tokens, title, later?.titles.includes(title) === true);
  });
  const end = Math.max(suffix?.end ?? span.end, bodied);
  const open = suffix !== null && tokens[end]?.kind === 'word';
  const person: PersonPhrase = {
    name,
    titles,
    won: later?.titles.length ?? 0,
    from: span.from,
    end,
    open,
    remembered: isRemembered(tokens, found.people, { from: span.from, end }),
    rule: how,
  };
  if (titles.length === 0) lendOn(tokens, found.people, person);
  found.people.push(person);
  return Math.max(end, name.end, office?.end ?? 0);
}

/** `Công sứ A, Đại sứ quán Nhật Bản`: the body of a post stands behind the name. */
function withBodyBehind(tokens: readonly Token[], at: number, before: readonly Title[]) {
  const last = before[before.length - 1];
  const bare = last?.body === null && last.post.kind === 'of' && tokens[at]?.text === ',';
  if (!last || !bare || tokens[at + 1]?.capital === 'none' || !bodyHeadAt(tokens, at + 1)) {
    return { titles: before, end: 0 };
  }
  const end = bodyEnd(tokens, at + 1);
  if (end < at + 3 || !/^[.,;:)]$/.test(tokens[end]?.text ?? '.')) return { titles: before, end: 0 };
  return { titles: [...before.slice(0, -1), { ...last, body: writtenOut(tokens, at + 1, end) }], end };
}

const replaces = PhraseSet.of(['thay', 'thay thế', 'kế nhiệm', 'thay cho']);

/** Gives an office to the one named last. */
function giveToLast(people: readonly PersonPhrase[], titles: readonly Title[]): void {
  const last = people[people.length - 1];
  if (!last) return;
  last.titles = [...last.titles, ...titles];
  last.won += titles.length;
}

/** Reads `A, T1, T2; B – T3 và C` and gives each the titles of the label; returns where to read on. */
export function readList(
  tokens: readonly Token[],
  first: number,
  from: number,
  given: readonly Title[],
  found: Scan,
): number {
  let label = given;
  // Behind `:` and `đối với` all are meant, whatever posts they have.
  const colon = /^(:|với|cho|của)$/.test(tokens[first - 1]?.fold ?? '');
  const listed: Listed[] = [];
  let group = 0;
  let at = first;
  let start = from;
  for (;;) {
    const item = itemAt(tokens, at);
    if (!item) {
      giveLabel(listed);
      return Math.max(at, first);
    }
    const rule = label.length > 0 && item.titles.length === 0 ? 'label-names' : 'title-name';
    const name = spanned(tokens, item.from, item.end);
    const span = { from: start, end: item.end };
    const end = readPerson(tokens, span, name, item.titles, rule, found);
    const person = found.people[found.people.length - 1] as PersonPhrase;
    // `các Phó Chủ tịch A, B và Giám đốc Sở C`: the label ends with the first who has a post of his own.
    if (item.titles.length > 0 && !colon) label = [];
    listed.push({ person, label, group });
    const next = nextItem(tokens, end);
    if (tokens[(next ?? 0) - 1]?.text === ';') group += 1;
    if (next === null) {
      giveLabel(listed);
      return end;
    }
    at = next;
    start = next;
  }
}

/** One of a list; those between two `;` are a group. */
interface Listed {
  person: PersonPhrase;
  label: readonly Title[];
  group: number;
}

/** Gives the titles of a label to everyone it stands for. */
function giveLabel(listed: readonly Listed[]): void {
  shareInGroups(listed);
  const held = listed.flatMap(({ person }) => person.titles);
  for (const { person, label } of listed) {
    person.titles = [...withListedBody(label, held), ...person.titles];
    if (person.titles.length === 0) person.rule = 'name';
  }
}

/** `A, T; B, C, D, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh; …`: posts of several behind the last of a group. */
function shareInGroups(listed: readonly Listed[]): void {
  for (const [at, { person, group }] of listed.entries()) {
    const shared = person.rule === 'name-title' && person.titles.every((title) => canShare(title));
    if (listed[listed.length - 1]?.group === 0 || !shared || person.titles.length === 0) continue;
    for (let before = at - 1; listed[before]?.group === group; before--) {
      const other = (listed[before] as Listed).person;
      if (other.titles.length > 0) break;
      other.titles = [...person.titles];
    }
  }
}
