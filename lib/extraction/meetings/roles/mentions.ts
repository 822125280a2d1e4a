import type { Official } from '../../../model/index.ts';
import { endOf, startOf, unitBehind, unitFrom } from '../../../vietnamese/reading.ts';
import type { Sentence } from '../../passage.ts';

/** A place where a sentence means an official; positions in the sentence's reading. */
export interface Mention {
  official: Official;
  /** The rule that found it. */
  rule: string;
  from: number;
  to: number;
}

interface Place {
  official: Official;
  rule: string;
  start: number;
  end: number;
}

/** Every mention of every official, in order of the text. */
export function placesOf(officials: readonly Official[]): Place[] {
  return officials
    .flatMap((official) => official.mentions.map(({ start, end, rule }) => ({ official, rule, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions inside a sentence, in order. */
export function mentionsIn(sentence: Sentence, places: readonly Place[]): Mention[] {
  const { reading } = sentence.block;
  const start = startOf(reading, sentence.offset);
  const end = endOf(reading, sentence.offset + sentence.plain.length);
  const found: Mention[] = [];
  for (let i = firstFrom(places, start); i < places.length; i++) {
    const place = places[i];
    if (!place || place.start >= end) break;
    const from = unitFrom(reading, place.start) - sentence.offset;
    const to = Math.min(sentence.plain.length, unitBehind(reading, place.end) - sentence.offset);
    if (found.at(-1) && from < (found.at(-1)?.to ?? 0)) continue;
    found.push({ official: place.official, rule: place.rule, from, to });
  }
  return found;
}
