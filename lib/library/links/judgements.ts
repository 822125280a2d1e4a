import type { Ref } from '../../linking/index.ts';
import type { Act, Decision } from '../../model/index.ts';
import { database } from '../database.ts';

export type Kind = 'people' | 'meetings';

/** Acts that tie or part facts of several stories. */
export type LinkAct = Extract<Act, { kind: 'not-same' | 'same' | 'split' | 'call' }>;
export type LinkDecision = Decision & { act: LinkAct };

const LINK_ACTS = new Set<string>(['not-same', 'same', 'split', 'call']);

export const isLink = (decision: Decision): decision is LinkDecision => LINK_ACTS.has(decision.act.kind);

/** Whether an act speaks of people or of meetings: told by the id of its fact. */
export const kindOf = ({ fact }: LinkAct): Kind => (fact.startsWith('meeting:') ? 'meetings' : 'people');

/** The two sides of a judgement. */
export const sidesOf = ({ story, act }: Decision): { own: Ref; other: Ref } | null =>
  'otherStory' in act
    ? { own: { story, fact: act.fact }, other: { story: act.otherStory, fact: act.otherFact } }
    : null;

/** To whom facts belong now: ids of persons or events, null where a fact is there no more. */
export async function ownersOf(kind: Kind, refs: Ref[]): Promise<(string | null)[]> {
  const keys = refs.map(({ story, fact }): [string, string] => [story, fact]);
  if (kind === 'people') return (await database.officials.bulkGet(keys)).map((row) => row?.person || null);
  return (await database.meetings.bulkGet(keys)).map((row) => row?.event || null);
}

/** Who a person or event that is gone has become by the reader's merges; itself where it was not merged. */
export async function heirOf(kind: Kind, id: string): Promise<string> {
  const there = kind === 'people' ? await database.people.get(id) : await database.events.get(id);
  if (there) return id;
  const merges = await database.decisions.where('act.kind').equals('same').toArray();
  const merge = merges.findLast(
    ({ act, undoneAt }) => undoneAt === null && act.kind === 'same' && act.was === id,
  );
  const sides = merge && sidesOf(merge);
  const [heir] = sides ? await ownersOf(kind, [sides.other]) : [];
  return heir ?? id;
}

/** Judgements "not the same" that stand, of the whole library. */
export async function standingApart(): Promise<Decision[]> {
  const all = await database.decisions.where('act.kind').anyOf('not-same', 'split').toArray();
  return all.filter(({ undoneAt }) => undoneAt === null);
}

/** The journal of a story, with what was said of its facts beside those of others. */
export async function touching(story: string): Promise<Decision[]> {
  const [own, others] = await Promise.all(
    ['story', 'act.otherStory'].map((side) => database.decisions.where(side).equals(story).toArray()),
  );
  return [...new Map([...(own ?? []), ...(others ?? [])].map((one) => [one.id, one])).values()];
}

/** Whom the reader told apart from the facts of a story: ids of persons or events, by the fact's id. */
export type Judged = Map<string, Set<string>>;

/** @param touching what stands in the journal about the story */
export async function apartOn(story: string, kind: Kind, touching: Decision[]): Promise<Judged> {
  const pairs = touching
    .filter(({ act, undoneAt }) => undoneAt === null && (act.kind === 'not-same' || act.kind === 'split'))
    .flatMap((decision) => {
      const sides = sidesOf(decision);
      if (!sides) return [];
      return [sides, { own: sides.other, other: sides.own }].filter(({ own }) => own.story === story);
    });
  const owners =
    pairs.length > 0
      ? await ownersOf(
          kind,
          pairs.map(({ other }) => other),
        )
      : [];
  const apart: Judged = new Map();
  for (const [at, { own }] of pairs.entries()) {
    const owner = owners[at];
    if (owner) apart.set(own.fact, (apart.get(own.fact) ?? new Set()).add(owner));
  }
  return apart;
}

/** Pairs of owners that stand apart, with the judgement that says so. */
export async function apartPairs(kind: Kind): Promise<{ a: string; b: string; decision: Decision }[]> {
  const judged = (await standingApart()).filter(
    (decision) => isLink(decision) && kindOf(decision.act) === kind,
  );
  const sides = judged.map((decision) => ({ decision, sides: sidesOf(decision) }));
  const refs = sides.flatMap(({ sides }) => (sides ? [sides.own, sides.other] : []));
  const owners = await ownersOf(kind, refs);
  return sides.flatMap(({ decision }, at) => {
    const [a, b] = [owners[at * 2], owners[at * 2 + 1]];
    return a && b ? [{ a, b, decision }] : [];
  });
}
