import { type HeldPost, OPEN_PLACE, oneHolder } from '../../linking/index.ts';
import { database } from '../database.ts';
import { peopleBy } from '../links/handles.ts';
import type { PersonRow } from '../rows.ts';
import type { Tenure } from './views.ts';

/**
 * The posts of a person as stretches of time (FtM `Occupancy`): from the first to the last story that names one as
 * held. Nothing is guessed beyond what stories say. The latest first, those only told as past last.
 */
export async function tenuresOf(person: PersonRow): Promise<Tenure[]> {
  const { posts } = person.profile;
  const titles = await titlesOf(posts.flatMap(({ stories }) => stories));
  const tenures = await Promise.all(
    posts.map(async (post): Promise<Tenure> => {
      const { key, title, body, bodyKey, from, to, held, past, stories } = post;
      return {
        ...{ key, title, body, bodyKey, from, to },
        open: to !== null && to >= person.last,
        times: held + past,
        stories: stories.flatMap((url) => titles.get(url) ?? []),
        rivals: await rivalsOf(person, post),
      };
    }),
  );
  return tenures.sort(
    (one, other) =>
      (other.to ?? '').localeCompare(one.to ?? '') || (other.from ?? '').localeCompare(one.from ?? ''),
  );
}

async function titlesOf(urls: string[]): Promise<Map<string, Tenure['stories'][number]>> {
  const stories = await database.stories.bulkGet([...new Set(urls)]);
  return new Map(
    stories.flatMap((story) =>
      story ? [[story.url, { url: story.url, title: story.title, day: story.day }]] : [],
    ),
  );
}

/** Others named in the very post while this one was, where a body has one such post: so many at most. */
const RIVALS = 5;

async function rivalsOf(
  person: PersonRow,
  { key, title, bodyKey, from, to }: HeldPost,
): Promise<Tenure['rivals']> {
  if (!bodyKey || bodyKey.includes(OPEN_PLACE) || from === null || to === null || !oneHolder(title))
    return [];
  const others = await peopleBy('postKeys', [key], 50);
  return others
    .filter(({ id }) => id !== person.id)
    .flatMap(({ id, name, profile }) => {
      const post = profile.posts.find((post) => post.key === key);
      if (!post || post.from === null || post.to === null || post.from > to || post.to < from) return [];
      return [{ person: id, name, from: post.from, to: post.to }];
    })
    .slice(0, RIVALS);
}
