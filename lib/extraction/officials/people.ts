import type { Evidence } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { CITIES, PROVINCES } from '../../vietnamese/lexicon/provinces.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { RULES } from './phrases.ts';
import type { Given } from './positions.ts';
import type { Scan } from './scan.ts';

/** A block of the story and what was read in it. */
export interface ScannedBlock {
  tokens: readonly Token[];
  scan: Scan;
}

/** Makes the evidence of a span of a block's tokens. */
export type Cite = (
  tokens: readonly Token[],
  from: number,
  end: number,
  rule: string,
  confidence: number,
) => Evidence;

/** Everything the story says under one name. */
export interface Person {
  name: string;
  given: Given[];
  fullest: Evidence;
  mentions: Evidence[];
}

/** A name that is a province's is the province's namesake, no one at the meeting. */
const namesakes = new Set([...CITIES, ...PROVINCES].map(foldName));

/** Gathers all named mentions by person, in order of the text. */
export function gather(blocks: readonly ScannedBlock[], cite: Cite): Person[] {
  const people = new Map<string, Person>();
  for (const { tokens, scan } of blocks) {
    for (const phrase of scan.people) {
      const key = foldName(phrase.name.text);
      if (namesakes.has(key)) continue;
      const confidence = RULES[phrase.rule];
      const mention = cite(tokens, phrase.name.from, phrase.name.end, phrase.rule, confidence);
      const person = people.get(key) ?? {
        name: ordinary(phrase.name.text),
        given: [],
        fullest: mention,
        mentions: [],
      };
      people.set(key, person);
      person.mentions.push(mention);
      for (const title of phrase.titles) {
        if (title.dead) continue;
        person.given.push({ title, evidence: cite(tokens, title.from, title.end, phrase.rule, confidence) });
      }
      const richest = phrase.titles.length > 0 && person.fullest.rule === 'name';
      if (richest) person.fullest = mention;
    }
  }
  return [...people.values()];
}

/** `NGUYỄN LÊ NINH` → `Nguyễn Lê Ninh`; anything else as printed. */
function ordinary(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.’'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
