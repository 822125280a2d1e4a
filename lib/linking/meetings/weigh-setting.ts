import type { EventProfile } from '../profile.ts';
import { add, type Grounds } from './grounds.ts';
import { placesAlike } from './places-alike.ts';
import { KINDS_ALIKE } from './weights.ts';

const PARTS = ['sáng', 'trưa', 'chiều', 'tối'];

/** Kind, part of day and venue: outlets differ in each. */
export function weighSetting(grounds: Grounds, a: EventProfile, b: EventProfile): void {
  weighKind(grounds, Object.keys(a.kinds), Object.keys(b.kinds));
  weighPart(grounds, Object.keys(a.parts), Object.keys(b.parts));
  const [one, two] = [Object.keys(a.places), Object.keys(b.places)];
  if (one.length === 0 || two.length === 0) return;
  const alike = one.some((place) => two.some((other) => placesAlike(place, other)));
  add(grounds, alike ? 'same-place' : 'other-place', alike ? 'samePlace' : 'otherPlace');
}

function weighKind(grounds: Grounds, one: string[], two: string[]): void {
  const same = one.find((kind) => two.includes(kind));
  if (same) {
    add(grounds, 'same-kind', 'sameKind', same);
    return;
  }
  const alike = KINDS_ALIKE.some(
    (kinds) => one.some((kind) => kinds.includes(kind)) && two.some((kind) => kinds.includes(kind)),
  );
  if (!alike) add(grounds, 'other-kind', 'farKind', `${one[0]} · ${two[0]}`);
}

function weighPart(grounds: Grounds, one: string[], two: string[]): void {
  if (one.length === 0 || two.length === 0) return;
  const steps = one.flatMap((part) =>
    two.map((other) => Math.abs(PARTS.indexOf(part) - PARTS.indexOf(other))),
  );
  const apart = Math.min(...steps);
  if (apart === 0)
    add(
      grounds,
      'same-day',
      'samePart',
      one.find((part) => two.includes(part)),
    );
  else add(grounds, 'other-part', apart === 1 ? 'nextPart' : 'otherPart', `${one[0]} · ${two[0]}`);
}
