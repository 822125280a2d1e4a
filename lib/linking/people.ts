import type { Decision } from '../model/index.ts';
import { foldName } from '../vietnamese/forms.ts';
import { type Appearance, samePerson } from './samePerson.ts';

/** A judgement "not the same person", from either side. */
export interface Apart {
  story: string;
  official: string;
  otherStory: string;
  otherOfficial: string;
}

/** One person across stories. */
export interface LinkedPerson {
  /** `person:` + folded name + `:` + the number of the person among those of that name. */
  id: string;
  /** The longest form printed. */
  name: string;
  appearances: Appearance[];
}

/** The standing "not the same person" judgements of a journal. */
export function judgements(decisions: Decision[]): Apart[] {
  return decisions.flatMap(({ story, act, undoneAt }) =>
    act.kind === 'not-same' && undoneAt === null
      ? [{ story, official: act.fact, otherStory: act.otherStory, otherOfficial: act.otherFact }]
      : [],
  );
}

const keyOf = (story: string, official: string) => `${official} @ ${story}`;

/** Keys of pairs a person has told apart; each pair stands both ways round. */
export function apartPairs(judgements: Apart[]): Set<string> {
  return new Set(
    judgements.flatMap(({ story, official, otherStory, otherOfficial }) => {
      const [a, b] = [keyOf(story, official), keyOf(otherStory, otherOfficial)];
      return [`${a}\n${b}`, `${b}\n${a}`];
    }),
  );
}

/** True where a person has judged the two not to be the same. */
export function toldApart(a: Appearance, b: Appearance, pairs: Set<string>): boolean {
  return pairs.has(`${keyOf(a.story, a.official)}\n${keyOf(b.story, b.official)}`);
}

/**
 * Groups appearances into people. Only equal names are compared, so cost follows the namesakes.
 * An appearance joins a person when it fits one of theirs and was told apart from none of them.
 */
export function linkPeople(appearances: Appearance[], judgements: Apart[]): LinkedPerson[] {
  const pairs = apartPairs(judgements);
  return [...byName(appearances)].flatMap(([name, namesakes]) =>
    groups(namesakes, pairs).map((members, index) => ({
      id: `person:${name}:${index + 1}`,
      name: members.reduce((best, { name }) => (name.length > best.length ? name : best), ''),
      appearances: members,
    })),
  );
}

function byName(appearances: Appearance[]): Map<string, Appearance[]> {
  const names = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const name = foldName(appearance.name);
    const namesakes = names.get(name);
    if (namesakes) namesakes.push(appearance);
    else names.set(name, [appearance]);
  }
  return names;
}

function groups(namesakes: Appearance[], pairs: Set<string>): Appearance[][] {
  let found: Appearance[][] = [];
  for (const appearance of namesakes) {
    const joined: Appearance[] = [appearance];
    const others: Appearance[][] = [];
    for (const group of found) {
      const fits = group.some((member) => samePerson(member, appearance) !== null);
      const apart = group.some((member) => joined.some((own) => toldApart(member, own, pairs)));
      if (fits && !apart) joined.unshift(...group);
      else others.push(group);
    }
    found = [...others, joined];
  }
  return found;
}
