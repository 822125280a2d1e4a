/** Where a fact stands: an official or a meeting of one story. */
export interface Ref {
  /** Canonical address of the story. */
  story: string;
  /** `Official.id` or `Meeting.id` there. */
  fact: string;
}

/** A post as linking looks at it. */
export interface Post {
  title: string;
  body: string | null;
  former: boolean;
}

/** An official of one story, as far as linking looks at them. */
export interface Appearance extends Ref {
  name: string;
  positions: Post[];
  /** Where the story's outlet belongs, else its host: places the bodies a story leaves open. */
  home: string;
  /** ISO day of the story. */
  day: string;
  /** Names of the other officials of the story. */
  company: string[];
}

/** A meeting as one story tells it. */
export interface Report extends Ref {
  name: string;
  kind: string;
  status: 'held' | 'planned';
  /** ISO day, `YYYY-MM`, or a span `YYYY-MM-DD/YYYY-MM-DD`. */
  date: string | null;
  partOfDay: string | null;
  place: string | null;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  main: boolean;
  people: { name: string; roles: string[] }[];
  home: string;
  /** ISO day of the story. */
  day: string;
}
