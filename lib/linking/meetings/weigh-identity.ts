import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { datesAlike } from './dates-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { type Counts, countsOf } from './numbers.ts';
import { isPreparing, sittingOf } from './sittings.ts';
import { unitsAlike } from './units-alike.ts';

/** A congress or council session sits for days, and its sittings are told on their own. */
const LONG = /^(?:đại hội|kỳ họp)$/;
/** Days a numbered meeting may be told apart, and a plan may be put off. */
const CLOSE = 6;
const PUT_OFF = 200;
const SAME_SEASON = 45;

const keysOf = Object.keys;

/**
 * Number, term, body, and whether both are the whole event or one sitting of it.
 * @returns whether number or term name one meeting of one body
 */
export function weighIdentity(
  grounds: Grounds,
  a: EventProfile,
  b: EventProfile,
  bodies: BodyRelation,
): boolean {
  if (a.stories?.some((story) => b.stories?.includes(story))) bar(grounds, 'one-story');
  weighBody(grounds, bodies, unitsAlike(a, b));
  weighSitting(grounds, a, b);
  const terms = weighTerm(grounds, a, b);
  const number = weighNumber(grounds, a, b, bodies);
  const congress = 'đại hội' in a.kinds && 'đại hội' in b.kinds && bodies === 'same';
  if (congress && !number && (terms || inOneSeason(a, b))) {
    add(grounds, 'same-number', 'sameCongress', terms);
    grounds.tied = true;
  }
  return number || (congress && terms !== '');
}

function weighBody(grounds: Grounds, bodies: BodyRelation, units: 'same' | 'other' | 'open'): void {
  if (bodies === 'same') add(grounds, 'same-body', 'sameBody');
  if (bodies === 'like') add(grounds, 'same-body', 'likeBody');
  if (bodies === 'other') add(grounds, 'other-body', 'otherBody');
  // Names that print one place weigh more than the home that lends its place to a body.
  if (bodies === 'elsewhere') add(grounds, 'other-place', units === 'same' ? 'otherBody' : 'bodyElsewhere');
  else if (units === 'other') add(grounds, 'other-place', 'otherUnit');
  if (bodies === 'same') grounds.tied = true;
}

function weighSitting(grounds: Grounds, a: EventProfile, b: EventProfile): void {
  const [one, two] = [a, b].map(({ names }) => new Set(names.map(({ name }) => sittingOf(name))));
  const shared = [...(one as Set<string | null>)].some((sitting) => two?.has(sitting));
  if (!shared) {
    const long = [...keysOf(a.kinds), ...keysOf(b.kinds)].some((kind) => LONG.test(kind));
    const whole = one?.has(null) || two?.has(null);
    if (whole && !long) add(grounds, 'sitting', 'sittingAndWhole');
    else bar(grounds, 'sitting');
  }
  if (prepares(a) !== prepares(b)) add(grounds, 'preparing', 'preparing');
}

const prepares = ({ names, bodies }: EventProfile) =>
  names.some(({ name }) => isPreparing(name, null)) || keysOf(bodies).some((body) => isPreparing('', body));

/** The term both tell, '' for none; another term bars. */
function weighTerm(grounds: Grounds, a: EventProfile, b: EventProfile): string {
  const [one, two] = [keysOf(a.terms), keysOf(b.terms)];
  const shared = one.find((term) => two.includes(term));
  if (shared) add(grounds, 'same-number', 'sameTerm', shared);
  else if (one.length > 0 && two.length > 0) bar(grounds, 'other-term', `${one[0]} · ${two[0]}`);
  return shared ?? '';
}

function weighNumber(grounds: Grounds, a: EventProfile, b: EventProfile, bodies: BodyRelation): boolean {
  const [one, two] = [countsIn(a), countsIn(b)];
  const khoa = meets(one.khoa, two.khoa);
  const own = meets(one.own, two.own);
  if (khoa === 'apart' && own !== 'open') bar(grounds, 'other-term', `${[...one.khoa]} · ${[...two.khoa]}`);
  if (own === 'shared') {
    if (bodies === 'elsewhere' || bodies === 'other') return false;
    add(grounds, 'same-number', 'sameNumber', String([...one.own][0]));
    grounds.tied = true;
    return true;
  }
  if (own === 'apart') {
    // `Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)`: the other may have told its second number.
    const told = meets(one.own, two.all) === 'shared' || meets(one.all, two.own) === 'shared';
    if (!told) bar(grounds, 'other-number', `${[...one.own][0]} · ${[...two.own][0]}`);
    return false;
  }
  // One tells its own number, the other one of an event that it names.
  const nested = (one.own.size > 0 && two.nested.size > 0) || (two.own.size > 0 && one.nested.size > 0);
  if (
    nested &&
    meets(one.all, two.all) !== 'open' &&
    (meets(one.own, two.nested) === 'shared' || meets(two.own, one.nested) === 'shared')
  ) {
    add(grounds, 'other-number', 'nestedNumber');
  } else if (own === 'open' && meets(one.nested, two.nested) === 'apart') {
    add(grounds, 'other-number', 'otherNested');
  }
  return false;
}

interface Numbers {
  own: Set<number>;
  nested: Set<number>;
  all: Set<number>;
  khoa: Set<number>;
}

function countsIn({ names, ordinals }: EventProfile): Numbers {
  const found: Numbers = { own: new Set(), nested: new Set(), all: new Set(), khoa: new Set() };
  const printed = [null, ...keysOf(ordinals)];
  for (const { name } of names) {
    const counts: Counts[] = printed.map((ordinal) => countsOf(name, ordinal));
    for (const { own, all, khoa } of counts.slice(0, 1)) {
      for (const value of khoa) found.khoa.add(value);
      for (const value of all) found.all.add(value);
      if (own !== null) found.own.add(own);
    }
    for (const ordinal of keysOf(ordinals)) place(found, name, ordinal);
  }
  return found;
}

/** An ordinal told for the event is its own unless the name that prints it nests it. */
function place(found: Numbers, name: string, ordinal: string): void {
  const plain = countsOf(name, null);
  const { own, all } = countsOf(name, ordinal);
  const value = [...all].find((number) => !plain.all.has(number)) ?? own;
  if (own !== null && plain.all.has(own)) found.own.add(own);
  else if (own === null) for (const number of plain.all) found.nested.add(number);
  else if (value !== null && value !== undefined) found.all.add(value);
}

function meets(one: Set<number>, two: Set<number>): 'shared' | 'apart' | 'open' {
  if (one.size === 0 || two.size === 0) return 'open';
  return [...one].some((value) => two.has(value)) ? 'shared' : 'apart';
}

function inOneSeason(a: EventProfile, b: EventProfile): boolean {
  const { kind, days } = datesAlike(a, b);
  return kind !== 'open' && days <= SAME_SEASON && a.status !== b.status;
}

/** The days; `numbered`: number or term name one meeting, which may be told on other days or put off. */
export function weighDates(grounds: Grounds, a: EventProfile, b: EventProfile, numbered: boolean): void {
  const { kind, days, about } = datesAlike(a, b);
  const planned = a.status !== b.status;
  if (kind === 'same') add(grounds, 'same-day', 'sameDay', about);
  if (kind === 'month') add(grounds, 'same-day', 'sameMonth', about);
  if (kind === 'evening') add(grounds, 'same-day', 'eveningBefore', about);
  if (kind === 'near' || kind === 'far') {
    if (numbered && days <= CLOSE) add(grounds, 'other-day', 'daysClose', about);
    else if (numbered && days <= PUT_OFF && (planned || a.status === 'planned'))
      add(grounds, 'other-day', 'putOff', about);
    else if (kind === 'near') add(grounds, 'other-day', 'dayApart', about);
    else bar(grounds, 'other-day', about);
  }
  if (planned && kind !== 'open') add(grounds, 'planned-then-held', 'plannedThenHeld');
}
