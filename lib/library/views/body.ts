import { successionOf } from '../../linking/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import { database } from '../database.ts';
import { peopleBy } from '../links/handles.ts';
import { PLACE } from '../place.ts';
import type { EventRow, PersonRow } from '../rows.ts';
import { capitals } from '../story-rows.ts';
import { LISTED } from './person.ts';
import { tenuresOf } from './tenures.ts';
import type { BodyView } from './views.ts';

/** Who held which post of a body (or in a place) when, and its meetings; null where nothing is told. */
export async function bodyView(key: string): Promise<BodyView | null> {
  return key.startsWith(PLACE) ? placeView(key) : ownView(key);
}

async function ownView(key: string): Promise<BodyView | null> {
  const body = await database.bodies.get(key);
  if (!body) return null;
  const [people, meetings, inPlace] = await Promise.all([
    peopleBy('bodyKeys', [key], LISTED),
    database.events
      .where('[bodyKey+day]')
      .between([key, ''], [key, '\uffff'])
      .reverse()
      .limit(LISTED)
      .toArray(),
    body.place ? database.bodies.where('place').equals(body.place).limit(LISTED).toArray() : [],
  ]);
  return {
    key,
    name: body.name,
    succession: successionOf(key),
    parts: inPlace.filter((part) => part.key !== key && foldName(part.name).includes(foldName(body.name))),
    posts: await postsOf(people, (bodyKey) => bodyKey === key),
    meetings,
  };
}

async function placeView(key: string): Promise<BodyView | null> {
  const folded = foldName(key.slice(PLACE.length));
  const bodies = await database.bodies.where('place').equals(folded).limit(LISTED).toArray();
  const name = capitals(folded);
  const meetings = await database.events
    .where('places')
    .equals(name)
    .limit(LISTED * 5)
    .toArray();
  if (bodies.length === 0 && meetings.length === 0) return null;
  const keys = new Set(bodies.map(({ key }) => key));
  const people = await peopleBy('bodyKeys', [...keys], LISTED);
  return {
    key,
    name,
    succession: [],
    parts: bodies.map(({ key, name }) => ({ key, name })),
    posts: await postsOf(people, (bodyKey) => keys.has(bodyKey)),
    meetings: latestFirst(meetings),
  };
}

/** By post, who held it: the latest holder first. */
async function postsOf(people: PersonRow[], own: (bodyKey: string) => boolean): Promise<BodyView['posts']> {
  const posts = new Map<string, BodyView['posts'][number]>();
  for (const person of people)
    for (const tenure of await tenuresOf(person)) {
      if (!tenure.bodyKey || !own(tenure.bodyKey)) continue;
      const post = posts.get(tenure.key) ?? {
        title: [tenure.title, tenure.body].filter(Boolean).join(' '),
        holders: [],
      };
      post.holders.push({ ...tenure, person: person.id, name: person.name });
      posts.set(tenure.key, post);
    }
  for (const { holders } of posts.values())
    holders.sort((one, other) => (other.to ?? '').localeCompare(one.to ?? ''));
  return [...posts.values()].sort((one, other) => other.holders.length - one.holders.length);
}

const latestFirst = (events: EventRow[]) =>
  events.sort((one, other) => other.day.localeCompare(one.day)).slice(0, LISTED);
