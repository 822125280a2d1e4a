import type { Hit } from '../views/views.ts';
import { type Cut, cut } from './cut.ts';
import { matches } from './matches.ts';
import type { Unit } from './wanted.ts';

type Sentence = NonNullable<Hit['sentence']>;
type Mark = Sentence['marks'][number];

/** Where the words of a unit stand one after another in a sentence. */
export function placesOf(unit: Unit, cuts: Cut[]): Mark[] {
  const places: Mark[] = [];
  for (let from = 0; from + unit.length <= cuts.length; from++) {
    const [first, last] = [cuts[from], cuts[from + unit.length - 1]];
    if (!first || !last || !unit.every((asked, at) => matches(asked, cuts[from + at] as Cut))) continue;
    places.push({ start: first.start, end: last.end });
    from += unit.length - 1;
  }
  return places;
}

/** The sentence that holds most of what was asked for, and what none of the sentences holds. */
export interface Proof {
  best: Sentence | null;
  missing: Unit[];
}

/** What a sentence must have without marks to hold a unit: ` tran quo`. */
const bareOf = (unit: Unit) => ` ${unit.map(({ bare }) => bare).join(' ')}${unit.at(-1)?.open ? '' : ' '}`;

/**
 * Which sentence shows what was asked for.
 * @param bare the words of each sentence without marks (`TextRow.bare`): most need no look at their letters
 */
export function prove(units: Unit[], sentences: readonly string[], bare?: readonly string[]): Proof {
  if (units.length === 0) return { best: null, missing: [] };
  const asked = units.map(bareOf);
  let missing = units;
  let most = 0;
  let best: Sentence | null = null;
  for (const [at, text] of sentences.entries()) {
    const words = bare?.[at];
    if (words !== undefined && !asked.some((unit) => words.includes(unit))) continue;
    const cuts = cut(text);
    const places = units.map((unit) => placesOf(unit, cuts));
    const held = places.filter((marks) => marks.length > 0).length;
    if (held === 0) continue;
    missing = missing.filter((unit) => (places[units.indexOf(unit)] ?? []).length === 0);
    if (held > most) [most, best] = [held, { text, marks: joined(places.flat()) }];
    if (most === units.length) break;
  }
  return { best, missing };
}

/** In order, none within another. */
function joined(marks: Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks.sort((one, other) => one.start - other.start)) {
    const last = out.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else out.push({ ...mark });
  }
  return out;
}
