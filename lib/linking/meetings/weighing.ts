import type { EventProfile, Verdict } from '../profile.ts';
import { bodiesAlike } from './bodies-alike.ts';
import { noGrounds } from './grounds.ts';
import { weighDates } from './weigh-dates.ts';
import { weighIdentity } from './weigh-identity.ts';
import { weighPeople } from './weigh-people.ts';
import { weighSetting } from './weigh-setting.ts';
import { weighWords } from './weigh-words.ts';
import { JOINED, SUGGESTED, scoreOf } from './weights.ts';

/** Two events against each other: one meeting, perhaps one, or two; with the grounds. */
export function weighEvents(a: EventProfile, b: EventProfile): Verdict {
  const grounds = noGrounds();
  const bodies = bodiesAlike(Object.keys(a.bodies), Object.keys(b.bodies));
  const numbered = weighIdentity(grounds, a, b, bodies);
  weighDates(grounds, a, b, numbered);
  weighWords(grounds, a, b, bodies);
  weighPeople(grounds, a, b, bodies);
  weighSetting(grounds, a, b);
  const points = grounds.reasons.reduce((sum, { weight }) => sum + weight, 0);
  const outcome =
    grounds.barred || points < SUGGESTED
      ? 'apart'
      : points >= JOINED && grounds.tied
        ? 'joined'
        : 'suggested';
  return { outcome, score: scoreOf(points), reasons: strongestFirst(grounds.reasons) };
}

function strongestFirst(reasons: Verdict['reasons']): Verdict['reasons'] {
  return [...reasons].sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight));
}
