import type { Evidence } from '../../../model/index.ts';
import { foldName } from '../../../vietnamese/forms.ts';
import { CITIES, PROVINCES } from '../../../vietnamese/lexicon/provinces.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import type { Rule, Scan } from '../scan/phrases.ts';
import type { Given } from './positions.ts';

/** A block of the story and what was read in it. */
export interface ScannedBlock {
  tokens: readonly Token[];
  scan: Scan;
}

/** Makes the evidence of a span of a block's tokens. */
export type Cite = (tokens: readonly Token[], from: number, end: number, rule: Rule) => Evidence;

/** Everything the story says under one name. */
export interface Person {
  name: string;
  given: Given[];
  fullest: Evidence;
  mentions: Evidence[];
  /** Told of as one who is dead: no official, whatever the posts. */
  dead: boolean;
}

/** A name that is a province's is the province's namesake, no one at the meeting. */
const namesakes = new Set([...CITIES, ...PROVINCES].map(foldName));

/** Gathers all named mentions by person, in order of the text. */
export function gather(blocks: readonly ScannedBlock[], cite: Cite): Person[] {
  const people = new Map<string, Person>();
  const index: ByLastWord = new Map();
  let last: Person | null = null;
  for (const { tokens, scan } of blocks) {
    const steps = [
      ...scan.people.map((phrase) => ({ from: phrase.from, phrase, short: null })),
      ...scan.short.map((short) => ({ from: short.from, phrase: null, short })),
    ].sort((a, b) => a.from - b.from);
    for (const { phrase, short } of steps) {
      const rule = phrase?.rule ?? 'name-is-title';
      const given = (title: Title) => ({
        title,
        evidence: cite(tokens, title.from, title.end, rule),
      });
      let person: Person | null = null;
      if (phrase) {
        const mention = cite(tokens, phrase.name.from, phrase.name.end, rule);
        last = named(people, phrase.name.text, mention);
        enter(index, phrase.name.text);
        person = last;
        if (last && (phrase.remembered || phrase.titles.some(({ dead }) => dead))) last.dead = true;
      } else if (short.titles.length > 0) {
        // `ông được điều động làm …`: the one named last before it.
        const known = short.name === '' ? null : byGivenName(index, short.name);
        person = short.name === '' ? last : (people.get(known ?? '') ?? null);
      }
      const titles = phrase?.titles ?? short?.titles ?? [];
      const [past, present] = [true, false].map((time) => bodiesOf(titles, time));
      for (const [index, title] of titles.entries()) {
        const open = phrase?.open === true && title.end === phrase.end;
        const won = index >= titles.length - (phrase?.won ?? titles.length);
        const beside = (title.past ? past : present) ?? [];
        person?.given.push({ ...given(title), open, won, lent: false, beside });
      }
      for (const title of phrase?.lent ?? []) {
        person?.given.push({ ...given(title), open: false, won: false, lent: true, beside: [] });
      }
    }
  }
  return [...people.values()];
}

const bodiesOf = (titles: readonly Title[], past: boolean) =>
  titles.flatMap((title) => (title.past === past && title.body !== null ? [title.body] : []));

/** The person of a name, with one more mention; null for a namesake. */
function named(people: Map<string, Person>, name: string, mention: Evidence): Person | null {
  const key = foldName(name);
  if (namesakes.has(key)) return null;
  const person = people.get(key) ?? {
    name: ordinary(name),
    given: [],
    fullest: mention,
    mentions: [],
    dead: false,
  };
  people.set(key, person);
  person.mentions.push(mention);
  if (person.fullest.rule === 'name') person.fullest = mention;
  return person;
}

/** People by the last word of their names. */
export type ByLastWord = Map<string, string[]>;

const LAST_WORD = /[^\s.]+$/u;

/** Enters a name (once) into the index by last words. */
export function enter(index: ByLastWord, name: string): void {
  const folded = foldName(name);
  const last = LAST_WORD.exec(folded)?.[0] ?? folded;
  const names = index.get(last) ?? [];
  if (names.length < 8 && !names.includes(folded)) names.push(folded);
  index.set(last, names);
}

/** The one name (folded) that ends with these words (`Hiểu`, `Mikhailov`); null where two might. */
export function byGivenName(index: ByLastWord, given: string): string | null {
  const folded = foldName(given);
  const rivals = index.get(LAST_WORD.exec(folded)?.[0] ?? folded) ?? [];
  const fits = rivals.filter(
    (name) => name === folded || name.endsWith(` ${folded}`) || name.endsWith(`.${folded}`),
  );
  return fits.length === 1 ? (fits[0] as string) : null;
}

/** `NGUYỄN LÊ NINH` → `Nguyễn Lê Ninh`; anything else as printed. */
function ordinary(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.’'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
