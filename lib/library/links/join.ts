import type { Ref } from '../../linking/index.ts';
import { getAll, putAll, toldIn } from '../bulk.ts';
import { database } from '../database.ts';
import { toIndex } from '../search/queue.ts';
import { refreshEvent } from './events.ts';
import { apartPairs, type Kind, ownersOf } from './judgements.ts';
import { appearancesOf, refreshPerson } from './people.ts';
import { answered, askAgain, askedOf } from './suggest.ts';

/** The facts that belong to a person or an event. */
export async function membersOf(kind: Kind, id: string): Promise<Ref[]> {
  const rows =
    kind === 'people'
      ? await appearancesOf(id).primaryKeys()
      : await database.meetings.where('event').equals(id).primaryKeys();
  return rows.map(([story, fact]) => ({ story, fact }));
}

/** Makes one of two: all of `from` goes over to `into`. */
export async function join(kind: Kind, from: string, into: string): Promise<void> {
  if (from === into) return;
  await move(kind, await membersOf(kind, from), into);
}

/**
 * Gives facts to another person or event and builds anew all that told of them: the owners before and after,
 * the meetings they took part in, names chosen, judgements. What was asked of the owners before is asked of the new
 * one too, where it is still a question. Cost follows the facts moved and those owners' own.
 */
export async function move(kind: Kind, refs: Ref[], into: string): Promise<void> {
  const before = new Set((await ownersOf(kind, refs)).filter((id) => id !== null));
  const asked = await askedOf([...before]);
  if (kind === 'people') await movePeople(refs, into);
  else await moveReports(refs, into);
  const owners = [...new Set([...before, into])];
  const refresh = kind === 'people' ? refreshPerson : refreshEvent;
  for (const id of owners) await refresh(id);
  for (const id of before) await answered(id, into);
  await rejudge(kind, owners);
  for (const other of asked) if (!owners.includes(other)) await askAgain(kind, into, other);
}

async function movePeople(refs: Ref[], into: string): Promise<void> {
  const keys = refs.map(({ story, fact }): [string, string] => [story, fact]);
  const rows = await getAll(database.officials, keys);
  await putAll(
    database.officials,
    rows.map((row) => ({ ...row, person: into })),
  );
  const moved = new Set(rows.map(({ url, id }) => `${url} ${id}`));
  const events = new Set<string>();
  const meetings = await toldIn(
    database.meetings,
    rows.map(({ url }) => url),
  );
  const changed = meetings.flatMap((meeting) => {
    if (!meeting.people.some(({ official }) => moved.has(`${meeting.url} ${official}`))) return [];
    events.add(meeting.event);
    const people = meeting.people.map((one) =>
      moved.has(`${meeting.url} ${one.official}`) ? { ...one, person: into } : one,
    );
    return [{ ...meeting, people }];
  });
  await putAll(database.meetings, changed);
  // The person has to be there before its meetings are counted.
  await refreshPerson(into);
  for (const id of events) if (id) await refreshEvent(id);
}

async function moveReports(refs: Ref[], into: string): Promise<void> {
  const keys = refs.map(({ story, fact }): [string, string] => [story, fact]);
  const rows = await getAll(database.meetings, keys);
  await putAll(
    database.meetings,
    rows.map((row) => ({ ...row, event: into })),
  );
}

/** Writes anew who stands apart from these owners, and which name the reader chose for them. */
export async function rejudge(kind: Kind, owners: string[]): Promise<void> {
  const pairs = await apartPairs(kind);
  const names = await chosenNames(kind);
  const table = kind === 'people' ? database.people : database.events;
  for (const id of owners) {
    const row = await table.get(id);
    if (!row) continue;
    const apart = new Set(pairs.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])));
    apart.delete(id);
    const name = names.get(id);
    const shown = name ?? row.profile.names[0]?.name ?? row.name;
    await table.update(id, { apart: [...apart], named: name !== undefined, name: shown });
    if (shown !== row.name) await toIndex(kind, [id]);
    for (const other of apart) {
      await answered(id, other);
      const there = await table.get(other);
      if (there && !there.apart.includes(id)) await table.update(other, { apart: [...there.apart, id] });
    }
  }
}

/** The last name the reader chose, by owner; an empty one gives the choice back to the machine. */
async function chosenNames(kind: Kind): Promise<Map<string, string>> {
  const calls = (await database.decisions.where('act.kind').equals('call').sortBy('at')).flatMap(
    (decision) =>
      decision.undoneAt === null && decision.act.kind === 'call'
        ? [{ story: decision.story, ...decision.act }]
        : [],
  );
  const owners = await ownersOf(kind, calls);
  const names = new Map<string, string>();
  for (const [at, { name }] of calls.entries()) {
    const owner = owners[at];
    if (!owner) continue;
    if (name) names.set(owner, name);
    else names.delete(owner);
  }
  return names;
}
