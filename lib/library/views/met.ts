import type { Reason } from '../../linking/index.ts';
import type { Outlet } from '../../model/index.ts';
import type { Reading } from '../keep.ts';
import { writtenOf } from '../links/tie.ts';
import type { Reviewed } from '../review/index.ts';
import type { OfficialRow } from '../rows.ts';
import { keptAddress } from '../stories.ts';
import { storyRows } from '../story-rows.ts';
import { metMeetings } from './met-meetings.ts';
import { metOfficials } from './met-officials.ts';
import type { Disagreement } from './views.ts';

/** The same official in another kept story. */
export interface MetAppearance {
  /** Address of the other story. */
  story: string;
  storyTitle: string;
  publishedAt: string | null;
  outlet: Outlet;
  /** `Official.id` there. */
  official: string;
  name: string;
  positions: OfficialRow['positions'];
}

/** What is known of an official of the story being read. */
export interface MetOfficial {
  fact: string;
  name: string;
  /** Null where never met before. */
  person: string | null;
  /** The person this very appearance belongs to; null while the story is not kept. */
  own: string | null;
  /** Other stories and meetings. */
  stories: number;
  meetings: number;
  /** Day of the last other story. */
  last: string | null;
  /** Posts of this story that no earlier story gives the person. */
  newPosts: { title: string; body: string | null }[];
  /** The latest of the other stories, that one first; bounded. */
  appearances: MetAppearance[];
  /** Others it may be. */
  maybe: { person: string; name: string; post: string; stories: number; score: number; reasons: Reason[] }[];
}

export interface MetMeeting {
  fact: string;
  name: string;
  /** Null where no other story tells of it. */
  event: string | null;
  /** The event this very report belongs to; null while the story is not kept. */
  own: string | null;
  /** Other stories that tell of it; `meeting` is its `Meeting.id` there. */
  others: { url: string; title: string; outlet: string; meeting: string }[];
  /** Fields on which they differ from this story: its own value, then that of a paper. */
  differs: { field: Disagreement['field']; here: string; there: string; outlet: string }[];
  maybe: { event: string; name: string; day: string; score: number; reasons: Reason[] }[];
}

export interface Met {
  officials: MetOfficial[];
  meetings: MetMeeting[];
}

/** What the library knows of the people and meetings of a story, kept or not: those that stand, each by its fact. */
export async function met(reading: Reading, reviewed: Reviewed): Promise<Met> {
  const url = await keptAddress(reading.article.url);
  const rows = rowsOf(url, reading, reviewed);
  const written = await writtenOf(url);
  return {
    officials: await metOfficials(rows.officials, written.officials),
    meetings: await metMeetings(rows.meetings, written.meetings),
  };
}

/** The rows that the story has, or would have if it were kept now. */
function rowsOf(url: string, { article, extraction }: Reading, reviewed: Reviewed) {
  const savedAt = new Date().toISOString();
  const revision = { url, number: 1, readAt: savedAt, article, extraction };
  return storyRows(revision, reviewed, { savedAt, removedAt: null });
}
