import type { Reason } from '../../../lib/linking/index.ts';
import { postWords } from '../../post.ts';
import type { Met, MetMeeting, MetOfficial, Pair, Reviewed } from '../../services.ts';

/** One of this story that may be the same as another of the library. */
export interface Doubt {
  kind: Pair['kind'];
  fact: string;
  name: string;
  /** The post of a person in this story; of a meeting its date. */
  detail: string;
  /** Id of the person or event it belongs to; null while the story is not kept. */
  own: string | null;
  other: {
    id: string;
    name: string;
    /** The post of a person; of a meeting its day, as ISO. */
    detail: string;
    /** In how many stories; null where not told. */
    stories: number | null;
    score: number;
    reasons: Reason[];
  };
}

/** What the library knows of a story, in the order of the tab. */
export interface Arranged {
  /** The likeliest first. */
  doubts: Doubt[];
  /** Those with a new post first, else in the order of the story. */
  officials: MetOfficial[];
  /** Meetings that other stories tell of too. */
  meetings: MetMeeting[];
  /** Officials of whom nothing is known, not even a doubt. */
  first: MetOfficial[];
  /** How much asks for a look: doubts, and new posts of officials that nobody has judged. */
  asks: number;
}

/** Sorts what is known by what it asks of the reader. */
export function arrange(
  { officials, meetings }: Met,
  reviewed: Pick<Reviewed, 'officials' | 'meetings'>,
): Arranged {
  const known = officials.filter(({ person }) => person !== null);
  const hasNews = ({ newPosts }: MetOfficial) => newPosts.length > 0;
  const details = detailsOf(reviewed);
  const here = (fact: string) => details.get(fact) ?? '';
  const doubts = [
    ...officials.flatMap((official) => doubtsOfOfficial(official, here(official.fact))),
    ...meetings.flatMap((meeting) => doubtsOfMeeting(meeting, here(meeting.fact))),
  ];
  const waiting = new Set(
    reviewed.officials.filter(({ state }) => state === 'suggested').map(({ id }) => id),
  );
  return {
    doubts: doubts.sort((a, b) => b.other.score - a.other.score),
    officials: [...known.filter(hasNews), ...known.filter((official) => !hasNews(official))],
    meetings: meetings.filter(({ others }) => others.length > 0),
    first: officials.filter(({ person, maybe }) => person === null && maybe.length === 0),
    asks: doubts.length + known.filter((official) => hasNews(official) && waiting.has(official.fact)).length,
  };
}

/** What tells the facts of this story from others of the name: the first post held, the date. */
function detailsOf({ officials, meetings }: Pick<Reviewed, 'officials' | 'meetings'>): Map<string, string> {
  const posts = officials.map(({ id, positions }): [string, string] => {
    const post = positions.find(({ former }) => !former) ?? positions[0];
    return [id, post ? postWords(post.title, post.body) : ''];
  });
  return new Map([...posts, ...meetings.map(({ id, date }): [string, string] => [id, date ?? ''])]);
}

const doubtsOfOfficial = ({ fact, name, own, maybe }: MetOfficial, detail: string): Doubt[] =>
  maybe.map(({ person: id, name: other, post, stories, score, reasons }) => ({
    kind: 'people',
    fact,
    name,
    detail,
    own,
    other: { id, name: other, detail: post, stories, score, reasons },
  }));

const doubtsOfMeeting = ({ fact, name, own, maybe }: MetMeeting, detail: string): Doubt[] =>
  maybe.map(({ event: id, name: other, day, score, reasons }) => ({
    kind: 'meetings',
    fact,
    name,
    detail,
    own,
    other: { id, name: other, detail: day, stories: null, score, reasons },
  }));
