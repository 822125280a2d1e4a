import { readFileSync } from 'node:fs';
import type { DatasetStory } from '../../lib/exchange/dataset.ts';
import { foldName } from '../../lib/vietnamese/forms.ts';

/** What a gold record says, as far as the end-to-end tests compare it. */
export interface Gold {
  article: { title: string };
  officials: { name: string; titles: { title: string; body: string | null }[] }[];
  meetings: {
    date: string | null;
    main: boolean;
    people: { name: string; roles: string[] }[];
  }[];
}

export const readGold = (file: string | URL): Gold => JSON.parse(readFileSync(file, 'utf8'));

/** Short forms that mean the same; the words are folded already. */
const SHORT: [short: string, long: string][] = [
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
  ['tp', 'thành phố'],
  ['hội đồng nhân dân', 'hđnd'],
  ['ủy ban nhân dân', 'ubnd'],
  ['ủy viên trung ương đảng', 'ủy viên ban chấp hành trung ương đảng'],
];

/** One spelling for words that mean the same: tone placement, case, abbreviations, punctuation. */
export function fold(text: string | null): string {
  const words = ` ${foldName(text ?? '')
    .replace(/[^\p{L}\p{N}/%-]+/gu, ' ')
    .trim()} `;
  return SHORT.reduce((folded, [short, long]) => folded.replaceAll(` ${short} `, ` ${long} `), words).trim();
}

/**
 * Officials, each with their posts, and main meetings, each with day and chairs, of a gold record
 * that a story of the dataset does not have. Of a post's body one of the two may say less: its place, its number.
 */
export function missing(gold: Gold, story: DatasetStory): string[] {
  return [...missingOfficials(gold, story), ...missingMeetings(gold, story)];
}

function missingOfficials(gold: Gold, story: DatasetStory): string[] {
  return gold.officials.flatMap(({ name, titles }) => {
    const found = story.officials.find((official) => fold(official.name) === fold(name));
    if (!found) return [name];
    return titles
      .filter((wanted) => !found.positions.some((had) => samePost(wanted, had)))
      .map(({ title, body }) => `${name}: ${title} | ${body}`);
  });
}

interface Post {
  title: string;
  body: string | null;
}

function samePost(wanted: Post, had: Post): boolean {
  return fold(wanted.title) === fold(had.title) && within(fold(wanted.body), fold(had.body));
}

/** Whether all words of one stand in the other. */
function within(a: string, b: string): boolean {
  const [less, more] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return less?.every((word) => more?.includes(word)) ?? false;
}

const CHAIRS = 'chủ trì';

function missingMeetings(gold: Gold, story: DatasetStory): string[] {
  const line = ({ date, people }: Gold['meetings'][number]) =>
    `${date} ${people
      .filter(({ roles }) => roles.includes(CHAIRS))
      .map(({ name }) => fold(name))
      .sort()}`;
  const had = story.meetings.filter(({ main }) => main).map(line);
  return gold.meetings
    .filter(({ main }) => main)
    .map(line)
    .filter((meeting) => !had.includes(meeting));
}
