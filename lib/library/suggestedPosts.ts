import { type HeldPost, nameKeys } from '../linking/index.ts';
import { foldName } from '../vietnamese/forms.ts';
import { peopleBy } from './links/handles.ts';
import { mostFrequent } from './most-frequent.ts';

/** People of one name whose posts are looked through. */
const NAMESAKES = 60;

const timesOf = ({ held, past }: HeldPost) => held + past;

/** The posts that people of a name hold in kept stories: the most frequent first, of those the latest. */
export async function suggestedPosts(
  name: string,
  limit: number,
): Promise<Pick<HeldPost, 'title' | 'body'>[]> {
  const folded = foldName(name);
  const namesakes = await peopleBy('keys', nameKeys(name), NAMESAKES);
  const posts = namesakes
    .filter(({ profile }) => profile.names.some((print) => foldName(print.name) === folded))
    .flatMap(({ profile }) => profile.posts)
    .sort((one, other) => (other.to ?? '').localeCompare(one.to ?? ''));
  return mostFrequent(posts, ({ title, body }) => foldName(`${title}\n${body ?? ''}`), timesOf)
    .slice(0, limit)
    .map(({ title, body }) => ({ title, body }));
}
