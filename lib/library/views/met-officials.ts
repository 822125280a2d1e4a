import { bodyOf, type Choice, choosePerson, nameKeys, postKey } from '../../linking/index.ts';
import { ofStory } from '../bulk.ts';
import { database } from '../database.ts';
import { keysOf, peopleBy } from '../links/handles.ts';
import { appearanceOf, appearancesOf } from '../links/people.ts';
import type { OfficialRow, PersonRow } from '../rows.ts';
import { homeOf } from '../story-rows.ts';
import type { MetAppearance, MetOfficial } from './met.ts';

/** So many of the other stories are told of. */
const APPEARANCES = 30;
const NAMESAKES = 60;

/** @param rows the officials as they would be kept @param written as they are kept; empty where the story is not */
export async function metOfficials(rows: OfficialRow[], written: OfficialRow[]): Promise<MetOfficial[]> {
  const keys = [...new Set(rows.flatMap(({ name }) => nameKeys(name)))];
  const people = await peopleBy('keys', keys);
  const byId = new Map(people.map((person) => [person.id, person]));
  const owners = new Map(written.map(({ id, person }) => [id, person]));
  return Promise.all(rows.map((row) => metOfficial(row, owners.get(row.id) || null, byId)));
}

async function metOfficial(
  row: OfficialRow,
  own: string | null,
  people: Map<string, PersonRow>,
): Promise<MetOfficial> {
  const choice = own ? await asKept(own) : asTried(row, people);
  const person = choice.into
    ? (people.get(choice.into) ?? (await database.people.get(choice.into)))
    : undefined;
  const others = person ? await othersOf(person.id, row.url) : [];
  const stories = person ? person.storyCount - (own ? 1 : 0) : 0;
  return {
    fact: row.id,
    name: row.name,
    person: stories > 0 && person ? person.id : null,
    own,
    stories,
    meetings: person ? person.meetingCount - (own ? await meetingsIn(row, person.id) : 0) : 0,
    last: others[0]?.day ?? null,
    newPosts: person && stories > 0 ? newPosts(row, person, own !== null) : [],
    appearances: stories > 0 ? others.map(asMet) : [],
    maybe: await maybe(choice.doubts),
  };
}

/** Of a kept story: its person, and what the queue still asks of them. */
async function asKept(own: string): Promise<Choice> {
  const rows = await database.suggestions.where('a').equals(own).or('b').equals(own).toArray();
  const doubts = rows.map(({ a, b, score, reasons }) => ({ id: a === own ? b : a, score, reasons }));
  return { into: own, also: [], doubts };
}

/** Of a story not kept: whom it would be tied to. */
function asTried(row: OfficialRow, people: Map<string, PersonRow>): Choice {
  const own = new Set(nameKeys(row.name));
  const candidates = [...people.values()]
    .filter((person) => keysOf(person).some((key) => own.has(key)))
    .slice(0, NAMESAKES)
    .map(({ id, profile }) => ({ id, profile, apart: false }));
  return choosePerson(appearanceOf(row), candidates);
}

async function othersOf(person: string, url: string): Promise<OfficialRow[]> {
  const rows = await appearancesOf(person)
    .reverse()
    .limit(APPEARANCES + 1)
    .toArray();
  return rows.filter((row) => row.url !== url).slice(0, APPEARANCES);
}

/** In how many meetings of this very story the person was. */
async function meetingsIn({ url }: OfficialRow, person: string): Promise<number> {
  const meetings = await ofStory(database.meetings, url).toArray();
  return meetings.filter(({ people }) => people.some((one) => one.person === person)).length;
}

const asMet = ({ url, id, ...row }: OfficialRow): MetAppearance => {
  const { storyTitle, publishedAt, outlet, name, positions } = row;
  return { story: url, official: id, storyTitle, publishedAt, outlet, name, positions };
};

/** Posts that no other story gives the person; of a kept story its own mention is in the count already. */
function newPosts({ positions, outlet, day }: OfficialRow, { profile }: PersonRow, kept: boolean) {
  return positions.flatMap(({ title, body, former }) => {
    const key = postKey(title, bodyOf(body, homeOf(outlet), day));
    const known = profile.posts.find((post) => post.key === key);
    const times = known ? known.held + known.past : 0;
    return former || times > (kept ? 1 : 0) ? [] : [{ title, body }];
  });
}

async function maybe(doubts: Choice['doubts']): Promise<MetOfficial['maybe']> {
  const rows = await database.people.bulkGet(doubts.map(({ id }) => id));
  return doubts.flatMap(({ score, reasons }, at) => {
    const row = rows[at];
    if (!row) return [];
    const post = row.post ? [row.post.title, row.post.body].filter(Boolean).join(' ') : '';
    return [{ person: row.id, name: row.name, post, stories: row.storyCount, score, reasons }];
  });
}
