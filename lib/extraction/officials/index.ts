import type { Article, Evidence, Official } from '../../model/index.ts';
import { foldName } from '../../vietnamese/forms.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { confidenceOf } from '../confidence.ts';
import type { Passage } from '../passage.ts';
import type { Places } from '../story-places.ts';
import { resolve } from './people/coreference.ts';
import { gather } from './people/index.ts';
import { mergePositions } from './people/positions.ts';
import { lendPrintedPlaces } from './people/printed.ts';
import { giveBackSeats } from './people/seats.ts';
import { giveStoryBodies } from './people/story-bodies.ts';
import { scan } from './scan/index.ts';
import type { Rule } from './scan/phrases.ts';

/**
 * Every official of a story with the posts the story gives, in order of first mention.
 * Offsets point into `article.text`.
 */
export function findOfficials(article: Article, passages: readonly Passage[], places: Places): Official[] {
  const scans = passages.map(({ tokens }) => ({ tokens, scan: scan(tokens) }));
  const evidence = (block: readonly Token[], from: number, end: number, rule: Rule): Evidence => {
    const start = (block[from] as Token).start;
    const stop = (block[end - 1] as Token).end;
    return { quote: article.text.slice(start, stop), start, end: stop, rule, confidence: confidenceOf(rule) };
  };
  const people = gather(scans, evidence);
  giveBackSeats(people, places);
  lendPrintedPlaces(people, scans, places, passages);
  giveStoryBodies(people, scans);
  const officials: Official[] = [];
  for (const person of people) {
    const positions = mergePositions(person.given, places);
    if (person.dead || positions.length === 0) continue;
    officials.push({
      id: `official:${foldName(person.name)}`,
      name: person.name,
      former: positions.every((position) => position.former),
      positions,
      evidence: person.fullest,
      mentions: person.mentions,
    });
  }
  const names = people.map((person) => person.name);
  for (const mention of resolve(officials, names, scans, places, evidence)) {
    mention.official.mentions.push(mention.evidence);
  }
  for (const official of officials) official.mentions.sort((a, b) => a.start - b.start);
  return officials.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
