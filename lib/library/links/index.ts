import type { Act, Decision } from '../../model/index.ts';
import { getAll } from '../bulk.ts';
import { database } from '../database.ts';
import { record } from '../journal.ts';
import type { Receipt } from '../views/views.ts';
import { writing } from '../writing.ts';
import { membersOf } from './join.ts';
import { apartPairs, type Kind } from './judgements.ts';
import { answered } from './suggest.ts';

export { catchUp } from './catchUp.ts';

/** Two people, or two meetings, by the id of their rows. */
export interface Pair {
  kind: Kind;
  from: string;
  into: string;
}

interface Fact {
  story: string;
  fact: string;
}

/** What `mergeLinked` would move, and which judgements stand against it; null where one of the two is gone. */
export async function mergeReceipt(pair: Pair): Promise<Receipt | null> {
  const [from, into] = await namesOf(pair);
  if (!from || !into || pair.from === pair.into) return null;
  const urls = new Set((await membersOf(pair.kind, pair.from)).map(({ story }) => story));
  const stories = await getAll(database.stories, [...urls]);
  const conflicts = await against(pair);
  const titles = await Promise.all(conflicts.map(({ story }) => database.stories.get(story)));
  return {
    from,
    into,
    stories: stories
      .map(({ url, title, day }) => ({ url, title, day }))
      .sort((one, other) => other.day.localeCompare(one.day)),
    conflicts: conflicts.map((decision, at) => ({ decision, words: titles[at]?.title ?? decision.story })),
  };
}

async function namesOf({ kind, from, into }: Pair): Promise<({ id: string; name: string } | undefined)[]> {
  return kind === 'people' ? database.people.bulkGet([from, into]) : database.events.bulkGet([from, into]);
}

/** Judgements "not the same" between two. */
async function against({ kind, from, into }: Pair): Promise<Decision[]> {
  return (await apartPairs(kind))
    .filter(({ a, b }) => (a === from && b === into) || (a === into && b === from))
    .map(({ decision }) => decision);
}

/**
 * Makes one of two; judgements against it are taken back along with it. Taken back whole by `undo` of the decision.
 * @param why the reader's reason, or the machine's that was accepted
 * @returns null where one of the two is gone
 */
export function mergeLinked(pair: Pair, why = ''): Promise<Decision | null> {
  return writing(() => merge(pair, why));
}

/** Joins several pairs as one step: all of them or none; taken back by `undoAll` of what it returns. */
export function mergeAllLinked(pairs: Pair[], why = ''): Promise<Decision[]> {
  return writing(async () => {
    const made: Decision[] = [];
    const gone = new Map<string, string>();
    const now = (id: string): string => (gone.has(id) ? now(gone.get(id) ?? id) : id);
    for (const { kind, from, into } of pairs) {
      const pair = { kind, from: now(from), into: now(into) };
      if (pair.from === pair.into || (await against(pair)).length > 0) continue;
      const decision = await merge(pair, why);
      if (!decision) continue;
      made.push(decision);
      gone.set(pair.from, pair.into);
    }
    return made;
  });
}

async function merge(pair: Pair, why: string): Promise<Decision | null> {
  const { kind, from, into } = pair;
  const moved = await membersOf(kind, from);
  const [own] = moved;
  const [other] = await membersOf(kind, into);
  if (!own || !other || from === into) return null;
  const overruled = (await against(pair)).map(({ id }) => id);
  const act: Act = { kind: 'same', ...across(own, other, why), moved, was: from };
  return record(own.story, overruled.length > 0 ? { ...act, overruled } : act);
}

/** Takes the named facts out of a person or meeting: they become another, and stay apart for good. @returns null where nothing or everything would go */
export function splitLinked(kind: Kind, id: string, moved: Fact[], why = ''): Promise<Decision | null> {
  return writing(async () => {
    const going = new Set(moved.map(({ story, fact }) => `${story} ${fact}`));
    const members = await membersOf(kind, id);
    const rest = members.filter(({ story, fact }) => !going.has(`${story} ${fact}`));
    const leaving = members.filter(({ story, fact }) => going.has(`${story} ${fact}`));
    const [own, other] = [leaving[0], rest[0]];
    if (!own || !other) return null;
    return record(own.story, { kind: 'split', ...across(own, other, why), moved: leaving, was: id });
  });
}

/** Says for good that two are not the same, whatever the machine finds later. */
export function tellApart({ kind, from, into }: Pair, why = ''): Promise<Decision | null> {
  return writing(async () => {
    const [own] = await membersOf(kind, from);
    const [other] = await membersOf(kind, into);
    if (!own || !other || from === into) return null;
    await answered(from, into);
    return record(own.story, { kind: 'not-same', ...across(own, other, why) });
  });
}

/** Chooses the shown name; an empty one lets the machine choose again. */
export function callLinked(kind: Kind, id: string, name: string): Promise<Decision | null> {
  return writing(async () => {
    const [own] = await membersOf(kind, id);
    return own ? record(own.story, { kind: 'call', fact: own.fact, name: name.trim() }) : null;
  });
}

const across = (own: Fact, other: Fact, why: string) => ({
  fact: own.fact,
  otherStory: other.story,
  otherFact: other.fact,
  ...(why && { why }),
});
