import { postWords } from '../../post.ts';
import { eventRow, personRow } from '../linked.ts';
import type { EventRow, Pair, PersonRow } from '../services.ts';
import { whenWords } from '../words.ts';
import type { Other } from './asked.ts';

/** So many posts tell a person from another. */
const POSTS = 3;

/** A person as the other side of an act: named, with the posts last held. */
export function personAsOther({ id, name, profile }: PersonRow): Other {
  const latest = profile.posts.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''));
  return { id, name, lines: latest.slice(0, POSTS).map(({ title, body }) => postWords(title, body)) };
}

/** A meeting as the other side of an act: named, with day and place. */
export function meetingAsOther(event: EventRow): Other {
  const lines = [whenWords(event), event.place].filter((line) => line !== null);
  return { id: event.id, name: event.name, lines };
}

/** The other side by its id; null where it is gone. */
export async function otherById(kind: Pair['kind'], id: string): Promise<Other | null> {
  if (kind === 'people') {
    const person = await personRow(id);
    return person && personAsOther(person);
  }
  const event = await eventRow(id);
  return event && meetingAsOther(event);
}
