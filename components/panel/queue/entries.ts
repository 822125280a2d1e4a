import type { Reviewed, ReviewedFact } from '../../services.ts';
import { confidenceOf, DOUBTFUL } from './confidence.ts';
import type { Entry } from './entry.ts';

/** The facts of a story as the panel shows them, which is the order of the queue. */
export interface Queue {
  /** Those that ask for a look, the most doubtful first, whatever they are. */
  doubtful: Entry[];
  /** The others in the order of the story; meetings it reports before those it mentions. */
  certain: Entry[];
}

/** Sorts facts by what the machine thinks of them alone: decisions move nothing. */
export function queueOf(record: Reviewed): Queue {
  const entries: Entry[] = [
    ...record.meetings
      .toSorted((a, b) => Number(b.main) - Number(a.main))
      .map((fact) => ({ kind: 'meeting' as const, fact })),
    ...record.officials.map((fact) => ({ kind: 'official' as const, fact })),
    ...record.documents.map((fact) => ({ kind: 'document' as const, fact })),
    ...record.figures.map((fact) => ({ kind: 'figure' as const, fact })),
    ...record.deadlines.map((fact) => ({ kind: 'deadline' as const, fact })),
  ];
  const asks = (entry: Entry) => confidenceOf(entry) < DOUBTFUL;
  return {
    doubtful: entries.filter(asks).sort((a, b) => confidenceOf(a) - confidenceOf(b)),
    certain: entries.filter((entry) => !asks(entry)),
  };
}

/** Every fact of the queue, in its order. */
export const entriesOf = ({ doubtful, certain }: Queue): Entry[] => [...doubtful, ...certain];

/** How much of a story is reviewed. */
export function progressOf(facts: readonly Pick<ReviewedFact, 'state'>[]): { done: number; all: number } {
  return { done: facts.filter(({ state }) => state !== 'suggested').length, all: facts.length };
}
