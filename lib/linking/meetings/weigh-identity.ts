import type { EventProfile } from '../profile.ts';
import type { BodyRelation } from './bodies-alike.ts';
import { datesAlike } from './dates-alike.ts';
import { add, bar, type Grounds } from './grounds.ts';
import { isPreparing, sittingOf } from './sittings.ts';
import { unitsAlike } from './units-alike.ts';
import { weighNumber } from './weigh-number.ts';

/** A congress or council session sits for days, and its sittings are told on their own. */
const LONG = /^(?:đại hội|kỳ họp)$/;
/** Days between a congress told of and held. */
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

function inOneSeason(a: EventProfile, b: EventProfile): boolean {
  const { kind, days } = datesAlike(a, b);
  return kind !== 'open' && days <= SAME_SEASON && a.status !== b.status;
}
