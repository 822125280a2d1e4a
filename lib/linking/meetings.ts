export { chooseEvent } from './meetings/choose.ts';
export { type Disagreement, disagreements } from './meetings/disagreements.ts';
export { growEvent } from './meetings/growth.ts';
export { eventKeys } from './meetings/keys.ts';
export { type Tie, tiesIn } from './meetings/ties.ts';
export { weighEvents } from './meetings/weighing.ts';
