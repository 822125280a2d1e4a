import type { PostingTime } from '../../model/index.ts';

/** When a story was posted and changed, of all the page says. */
export interface Posted {
  publishedAt: string | null;
  updatedAt: string | null;
  postingTimes: PostingTime[];
}

/** The bare day gets its hour from whoever else knows the hour of that day. */
function withHour(at: string, others: readonly PostingTime[]): string {
  return at.includes('T')
    ? at
    : (others.find((other) => other.at.startsWith(at) && other.at.includes('T'))?.at ?? at);
}

/**
 * Chooses among all times: what the reader sees nearest to the headline goes before what the head claims,
 * a first posting before a change. What contradicts is kept beside it.
 * @param shown times the reader sees, nearest to the headline first
 * @param claimed times of the page's head, the most trusted first
 */
export function postedOf(shown: readonly PostingTime[], claimed: readonly PostingTime[]): Posted {
  const all = [...shown, ...claimed];
  const postings = all.filter((time) => !time.updated);
  const changes = all.filter((time) => time.updated);
  const first = postings[0] ?? changes[0];
  const publishedAt = first ? withHour(first.at, first.updated ? changes : postings) : null;
  // systems touch `dateModified` at every turn: only a change that the reader is told of counts
  const change = changes.find((time) => time.from === 'shown' && time !== first);
  const updatedAt = change && publishedAt && change.at > publishedAt ? withHour(change.at, changes) : null;
  const keys = new Set<string>();
  const postingTimes = all.filter(({ at, updated, from }) => {
    const key = `${at} ${updated} ${from}`;
    return !keys.has(key) && keys.add(key);
  });
  return { publishedAt, updatedAt, postingTimes };
}
