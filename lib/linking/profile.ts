/** A post a person was met in, over all their stories; the ground of a tenure (FtM `Occupancy`). */
export interface HeldPost {
  /** `postKey`: the same for the same post of the same body, however printed. */
  key: string;
  title: string;
  body: string | null;
  /** `bodyKey` of the body; null where the post has none. */
  bodyKey: string | null;
  /** In how many stories it was named as held, and as past. */
  held: number;
  past: number;
  /** ISO days of the first and the last story that names it as held; null where only as past. */
  from: string | null;
  to: string | null;
  /** A few of its stories, the latest first. */
  stories: string[];
}

/** What is known of one person, in plain JSON: a new appearance is weighed against this, never against all others. */
export interface Profile {
  /** Every printed form of the name, the most frequent first. */
  names: { name: string; times: number }[];
  posts: HeldPost[];
  /** Folded names of provinces and countries, with how often. */
  places: Record<string, number>;
  /** Folded names of officials met beside, the most frequent; bounded. */
  company: Record<string, number>;
  /** ISO days. */
  first: string;
  last: string;
  /** In how many stories. */
  stories: number;
}

/** What is known of one real meeting, from all its reports. */
export interface EventProfile {
  names: { name: string; times: number }[];
  kinds: Record<string, number>;
  status: 'held' | 'planned';
  /** Every date told, with how often; as in `Report.date`. */
  dates: Record<string, number>;
  parts: Record<string, number>;
  bodies: Record<string, number>;
  places: Record<string, number>;
  terms: Record<string, number>;
  ordinals: Record<string, number>;
  homes: Record<string, number>;
  /** Names of its people with the roles told. */
  people: { name: string; roles: string[] }[];
  /** Stories of its last reports: one story does not tell one meeting twice. */
  stories?: string[];
  reports: number;
}

/** One ground for or against, said in plain words by the interface (`reason_link_<kind>`). */
export interface Reason {
  kind:
    | 'same-name'
    | 'name-variant'
    | 'same-post'
    | 'same-body'
    | 'career'
    | 'same-place'
    | 'succession'
    | 'company'
    | 'other-place'
    | 'other-level'
    | 'two-posts-at-once'
    | 'long-apart'
    | 'common-name'
    | 'same-day'
    | 'other-day'
    | 'same-chair'
    | 'same-people'
    | 'same-number'
    | 'other-number'
    | 'same-words'
    | 'other-body'
    | 'planned-then-held'
    | 'other-words'
    | 'other-people'
    | 'same-kind'
    | 'other-kind'
    | 'other-term'
    | 'other-part'
    | 'preparing'
    | 'sitting'
    | 'one-story';
  /** Points it adds to the score, less than 0 where it speaks against. */
  weight: number;
  /** What it speaks of: the body, the place, the day; empty where it needs none. */
  about: string;
}

/** What a comparison came to. */
export interface Verdict {
  outcome: 'joined' | 'suggested' | 'apart';
  /** 0 to 1. */
  score: number;
  reasons: Reason[];
}
