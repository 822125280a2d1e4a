/** How often things are measured. */
export interface Effort {
  /** Sizes of the libraries, the smallest first. */
  sizes: number[];
  /** Turns in which stories are saved into each library, one turn after the other; the first is not counted. */
  turns: number;
  /** Stories saved in one turn. */
  saves: number;
  /** Words typed letter by letter. */
  words: number;
  /** People whose page is opened. */
  people: number;
  /** Filters chosen. */
  filters: number;
  /** Loads of the library page. */
  openings: number;
}

export const SEED = 20;

export const FULL: Effort = {
  ...{ sizes: [1000, 10_000, 100_000], turns: 7, saves: 10 },
  ...{ words: 30, people: 40, filters: 30, openings: 21 },
};
/** For a glance while working: too few for figures to be quoted. */
export const QUICK: Effort = {
  ...{ sizes: [1000, 5000], turns: 4, saves: 6 },
  ...{ words: 8, people: 12, filters: 8, openings: 7 },
};
