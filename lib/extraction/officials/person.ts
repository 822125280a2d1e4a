import type { Title } from '../../vietnamese/titles.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { itemAt, nextItem } from './items.ts';
import { spanned } from './names.ts';
import { withOwnBody } from './own-body.ts';
import { shareOwners } from './owners.ts';
import type { NameSpan, PersonPhrase, Rule, Scan } from './phrases.ts';
import { becomes, suffixAt } from './suffix.ts';

/** Writes down a person with the titles before and behind the name; returns where to read on. */
export function readPerson(
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
  const end = suffix?.end ?? span.end;
  const open = suffix !== null && tokens[end]?.kind === 'word';
  found.people.push({ name, titles, from: span.from, end, open, rule: how });
  return Math.max(end, name.end);
}

/** Reads `A, T1, T2; B – T3 và C` and gives each the titles of the label; returns where to read on. */
export function readList(
  tokens: readonly Token[],
  first: number,
  from: number,
  label: Title[],
  found: Scan,
): number {
  const before = found.people.length;
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
    if (next === null) {
      shareOffice(found.people.slice(before));
      return end;
    }
    at = next;
    start = next;
  }
}

/** `bầu các ông A, B và C giữ chức …`: the office behind the last is given to all. */
function shareOffice(people: PersonPhrase[]): void {
  const last = people[people.length - 1];
  if (last?.rule !== 'name-is-title' || people.length < 2) return;
  const others = people.slice(0, -1);
  if (others.some((person) => person.titles.length > 0)) return;
  for (const person of others) {
    person.titles = [...last.titles];
    person.rule = 'name-is-title';
  }
}
