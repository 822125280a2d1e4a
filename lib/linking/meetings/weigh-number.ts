import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { countsOf } from './numbers.ts';

/**
 * The number of the event itself, of those it names, and of the term (`khóa`).
 * @returns whether both have one number of one body
 */
export function weighNumber(
  grounds: Grounds,
  a: EventProfile,
  b: EventProfile,
  bodies: BodyRelation,
): boolean {
  const [one, two] = [countsIn(a), countsIn(b)];
  const khoa = meets(one.khoa, two.khoa);
  const own = meets(one.own, two.own);
  if (khoa === 'apart' && own !== 'open') bar(grounds, 'other-term', `${[...one.khoa]} · ${[...two.khoa]}`);
  if (own === 'shared') {
    if (bodies === 'elsewhere' || bodies === 'other') return false;
    if (bodies === 'open') {
      add(grounds, 'same-number', 'openNumber', String([...one.own][0]));
      return false;
    }
    add(grounds, 'same-number', 'sameNumber', String([...one.own][0]));
    grounds.tied = true;
    return true;
  }
  if (own === 'apart') {
    // `Kỳ họp thứ 6 (kỳ họp chuyên đề lần thứ 2)`: the other may have told its second number.
    const told = meets(one.own, two.all) === 'shared' || meets(one.all, two.own) === 'shared';
    if (!told) bar(grounds, 'other-number', `${[...one.own][0]} · ${[...two.own][0]}`);
    else if (bodies === 'same') add(grounds, 'same-number', 'secondNumber');
    return false;
  }
  // One tells its own number, the other one of an event that it names.
  const crossed = meets(one.own, two.nested) === 'shared' || meets(two.own, one.nested) === 'shared';
  if (crossed) add(grounds, 'other-number', 'nestedNumber');
  else if (meets(one.nested, two.nested) === 'apart') add(grounds, 'other-number', 'otherNested');
  return false;
}

/** Numbers of an event, over all the names and ordinals told for it. */
interface Numbers {
  own: Set<number>;
  /** Told as its ordinal, but of an event that it names. */
  nested: Set<number>;
  all: Set<number>;
  khoa: Set<number>;
}

function countsIn({ names, ordinals }: EventProfile): Numbers {
  const found: Numbers = { own: new Set(), nested: new Set(), all: new Set(), khoa: new Set() };
  for (const { name } of names) {
    const plain = countsOf(name, null);
    for (const value of plain.khoa) found.khoa.add(value);
    for (const value of plain.all) found.all.add(value);
    for (const ordinal of Object.keys(ordinals)) {
      const { own } = countsOf(name, ordinal);
      if (own === null) for (const value of plain.all) found.nested.add(value);
      // A name that does not print it says nothing of whose it is.
      else if (plain.all.has(own)) found.own.add(own);
      else found.all.add(own);
    }
  }
  return found;
}

function meets(one: Set<number>, two: Set<number>): 'shared' | 'apart' | 'open' {
  if (one.size === 0 || two.size === 0) return 'open';
  return [...one].some((value) => two.has(value)) ? 'shared' : 'apart';
}
