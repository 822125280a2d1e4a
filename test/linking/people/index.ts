import type { GoldSet } from '../gold.ts';
import { readRoster } from './roster.ts';
import { ROSTER_FOUR } from './roster-four.ts';
import { ROSTER_ONE } from './roster-one.ts';
import { ROSTER_THREE } from './roster-three.ts';
import { ROSTER_TWO } from './roster-two.ts';
import { storiesOf } from './stories.ts';

/** Stories on which the weights were found, and as many kept aside; `seed` makes others of the same people. */
export const peopleOne = (seed = 1): GoldSet => storiesOf(readRoster(ROSTER_ONE), 110, seed, 'one');
export const peopleTwo = (seed = 2): GoldSet => storiesOf(readRoster(ROSTER_TWO), 110, seed, 'two');
/** Few stories of each, most names borne by two. */
export const peopleThree = (seed = 3): GoldSet => storiesOf(readRoster(ROSTER_THREE), 90, seed, 'three', 0.1);
/** Written last, with steps of careers that a homonym could take too. */
export const peopleFour = (seed = 4): GoldSet => storiesOf(readRoster(ROSTER_FOUR), 80, seed, 'four', 0.15);
