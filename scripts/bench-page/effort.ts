/** How often things are measured. */
export interface Effort {
  /** Fresh loads of each page. */
  loads: number;
  /** Rounds on a page before any is counted. */
  warmUp: number;
  /** Rounds that are counted. */
  rounds: number;
  /** Stories that are saved. */
  saves: number;
  /** Loads of the panel. */
  openings: number;
  /** Presses of a key in the review. */
  presses: number;
}

export const FULL: Effort = { loads: 7, warmUp: 30, rounds: 51, saves: 32, openings: 21, presses: 40 };
/** For a glance while working: too few for figures to be quoted. */
export const QUICK: Effort = { loads: 3, warmUp: 10, rounds: 15, saves: 6, openings: 5, presses: 10 };
