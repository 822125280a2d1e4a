import type { Reason } from '../../linking/index.ts';

/** What is known of an official of the story being read. */
export interface MetOfficial {
  fact: string;
  name: string;
  /** Null where never met before. */
  person: string | null;
  /** Other stories and meetings. */
  stories: number;
  meetings: number;
  /** Day of the last other story. */
  last: string | null;
  /** Posts of this story that no earlier story gives the person. */
  newPosts: { title: string; body: string | null }[];
  /** Others it may be. */
  maybe: { person: string; name: string; post: string; stories: number; score: number; reasons: Reason[] }[];
}

export interface MetMeeting {
  fact: string;
  name: string;
  /** Null where no other story tells of it. */
  event: string | null;
  /** Other stories that tell of it. */
  others: { url: string; title: string; outlet: string }[];
  /** Fields on which they differ from this story: its own value, then theirs. */
  differs: { field: string; here: string; there: string }[];
  maybe: { event: string; name: string; day: string; score: number; reasons: Reason[] }[];
}

export interface Met {
  officials: MetOfficial[];
  meetings: MetMeeting[];
}
