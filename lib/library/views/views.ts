import type { Decision } from '../../model/index.ts';
import type { EventRow, MeetingRow, PersonRow, StoryRow, SuggestionRow } from '../rows.ts';

/** A meeting in a list: of a person, a body, a day. */
export interface MeetingLine {
  event: EventRow;
  /** What the person in question did there; empty where none is in question. */
  roles: string[];
}

/** A stretch of time in one post, inferred from dated mentions. */
export interface Tenure {
  key: string;
  title: string;
  body: string | null;
  bodyKey: string | null;
  /** ISO days of the first and last story that names it as held; null where only told as past. */
  from: string | null;
  to: string | null;
  /** True where no later story names it: it may go on. */
  open: boolean;
  times: number;
  stories: { url: string; title: string; day: string }[];
  /** Others who held the very post on a day within: two chairmen of one province at once. */
  rivals: { person: string; name: string; from: string; to: string }[];
}

export interface PersonView {
  person: PersonRow;
  tenures: Tenure[];
  /** The latest first, at most `LISTED`. */
  meetings: MeetingLine[];
  /** Met most, over the latest meetings. */
  companions: { person: string; name: string; times: number }[];
  stories: StoryRow[];
  /** The stories of this person with the name and posts there, for taking apart. */
  appearances: { story: string; fact: string; title: string; name: string; posts: string[]; day: string }[];
  /** Other people of the same or nearly the same name. */
  namesakes: PersonRow[];
  suggestions: SuggestionRow[];
  /** What a person decided on the links of this one, oldest first, what was undone included. */
  decisions: Decision[];
}

/** What the sources say of one field, where they do not say the same. */
export interface Disagreement {
  field: 'date' | 'partOfDay' | 'place' | 'body' | 'kind' | 'name' | 'chair';
  said: { value: string; stories: string[] }[];
}

export interface MeetingView {
  event: EventRow;
  /** What each source says; the fullest first. */
  reports: MeetingRow[];
  disagreements: Disagreement[];
  /** `official` of the first report, person where linked; by role. */
  people: { role: string; people: { person: string | null; name: string; stories: string[] }[] }[];
  documents: { key: string; label: string; stories: string[] }[];
  /** What it prepared, followed, or belongs to. */
  ties: { kind: 'prepares' | 'prepared-by' | 'sitting-of' | 'sitting'; event: EventRow }[];
  suggestions: SuggestionRow[];
  decisions: Decision[];
}

export interface BodyView {
  key: string;
  name: string;
  /** The other name before or after 1 July 2025, and bodies that belong to it. */
  succession: { key: string; name: string; since: string | null }[];
  parts: { key: string; name: string }[];
  posts: { title: string; holders: (Tenure & { person: string; name: string })[] }[];
  meetings: EventRow[];
}

/** What a merge would move, shown before it is done. */
export interface Receipt {
  from: { id: string; name: string };
  into: { id: string; name: string };
  /** Stories that go over. */
  stories: { url: string; title: string; day: string }[];
  /** Judgements "not the same" that stand against it. */
  conflicts: { decision: Decision; words: string }[];
}

/** One thing found, with the sentence it was found in. */
export interface Hit {
  kind: 'story' | 'person' | 'meeting' | 'body' | 'document';
  /** Address of the story, id of person or event, key of body or document. */
  id: string;
  label: string;
  /** Outlet, day, post: what accompanies. */
  detail: string;
  /** The sentence it was found in, with the places of the words found (UTF-16). */
  sentence: { text: string; marks: { start: number; end: number }[] } | null;
}

export interface Found {
  hits: Hit[];
  /** True where there are more. */
  more: boolean;
  /** True where the search ended before everything was looked at: a thorough one may find more. */
  cut: boolean;
}
