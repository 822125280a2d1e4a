import type { Evidence } from '../../../lib/model/index.ts';
import type { Entry } from './entry.ts';

/** Below this a fact asks for a look: it carries a dashed mark and stands at the head of the queue. */
export const DOUBTFUL = 0.8;

/** All the words a fact rests on, what names it first. */
export function evidenceOf({ kind, fact }: Entry): Evidence[] {
  if (kind === 'meeting') return fact.dateEvidence ? [fact.evidence, fact.dateEvidence] : [fact.evidence];
  if (kind !== 'official') return [fact.evidence];
  const posts = fact.positions.flatMap(({ evidence }) => evidence ?? []);
  return [fact.evidence, ...posts];
}

/** How sure the machine is of a fact: as sure as of the weakest of its parts. What a person wrote is sure. */
export function confidenceOf(entry: Entry): number {
  return Math.min(...evidenceOf(entry).map(({ confidence }) => confidence));
}
