import type { EventProfile, HeldPost, Profile, Reason } from '../linking/index.ts';
import type { MeetingKind, Outlet, PartOfDay, Role } from '../model/index.ts';

/** One person across stories. The id stays when appearances come and go. */
export interface PersonRow {
  id: string;
  /** The shown name: the one chosen by the reader, else the most frequent print. */
  name: string;
  /** True where the reader chose the name. */
  named: boolean;
  profile: Profile;
  /** Ids of those the reader has told apart from this one: never joined, never suggested. */
  apart: string[];
  /** The latest post held. */
  post: Pick<HeldPost, 'title' | 'body'> | null;
  places: string[];
  storyCount: number;
  meetingCount: number;
  /** ISO days. */
  first: string;
  last: string;
}

/**
 * What a person is found by while stories are tied. Beside the person's row: that one changes with every story the
 * person is met in, and a row is written with all its keys, each elsewhere in the store.
 */
export interface HandleRow {
  /** `PersonRow.id`. */
  id: string;
  /** What candidates of the same name are found by (`nameKeys`). */
  keys: string[];
  /** `HeldPost.key` of all posts: others in the very post are found by it. */
  postKeys: string[];
  /** Keys of bodies of all posts. */
  bodyKeys: string[];
}

/** A meeting as one kept story tells it, as the reader left it. */
export interface MeetingRow {
  url: string;
  /** `Meeting.id`, unique within the story. */
  id: string;
  /** `EventRow.id`; empty until linked. */
  event: string;
  name: string;
  kind: MeetingKind;
  status: 'held' | 'planned';
  date: string | null;
  partOfDay: PartOfDay | null;
  place: string | null;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  main: boolean;
  people: { official: string; name: string; person: string; roles: Role[] }[];
  outlet: Outlet;
  storyTitle: string;
  /** ISO day of the story. */
  day: string;
}

/** One real meeting, told by one story or by several. The id stays when reports come and go. */
export interface EventRow {
  id: string;
  name: string;
  named: boolean;
  kind: MeetingKind;
  status: 'held' | 'planned';
  /** As most sources tell it; as in `Meeting.date`. */
  date: string | null;
  /** First day, for sorting: of the date, else of the first story. */
  day: string;
  partOfDay: PartOfDay | null;
  place: string | null;
  body: string | null;
  bodyKey: string | null;
  /** What candidates are found by (`eventKeys`). */
  keys: string[];
  profile: EventProfile;
  /** By `PersonRow.id`. */
  people: { person: string; name: string; roles: Role[] }[];
  /** Ids of those the reader has told apart from this one. */
  apart: string[];
  places: string[];
  reportCount: number;
  /** True where its sources do not say the same. */
  disputed: boolean;
}

/** Between two events: `from` prepares `to`, or is a sitting of it. */
export interface TieRow {
  id: string;
  from: string;
  to: string;
  kind: 'prepares' | 'sitting-of';
  /** The story that says so. */
  url: string;
}

/** A body of which posts or meetings are told. */
export interface BodyRow {
  key: string;
  name: string;
  place: string | null;
}

/** Two that may be one: the machine is not sure enough to join them, and the reader has not said. */
export interface SuggestionRow {
  /** `a` and `b` in order. */
  id: string;
  kind: 'people' | 'meetings';
  /** Ids of two `PersonRow` or two `EventRow`. */
  a: string;
  b: string;
  score: number;
  reasons: Reason[];
  /** How much an answer would tell: stories on the smaller side, times doubt. The queue's order. */
  worth: number;
}
