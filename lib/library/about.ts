import { targetAt } from '../anchoring/locate.ts';
import type { About, Act, Decision } from '../model/index.ts';
import type { Reading } from './keep.ts';
import { factsOf, type Reviewed, review } from './review/index.ts';
import { type MachineFact, machineFacts } from './review/machine.ts';

/** What a decision about to be made on a reading speaks of; null where it is about no words of the story. */
export function aboutOf(reading: Reading | undefined, act: Act, journal: Decision[]): About | null {
  return reading && 'fact' in act ? aboutIn(reading, act, journal) : null;
}

function aboutIn(
  { article, extraction }: Reading,
  act: Exclude<Act, { kind: 'remove-story' }>,
  journal: Decision[],
) {
  const { text } = article;
  const machine = machineFacts(extraction).find(({ id }) => id === act.fact);
  const record = review(extraction, journal, text);
  const evidence = 'evidence' in act ? act.evidence : evidenceOf(act.fact, record);
  if (!evidence) return null;
  const name = nameOf(act, record, machine);
  return {
    name,
    said: machine?.said ?? null,
    target: targetAt(text, { start: evidence.start, end: evidence.end }),
  };
}

const evidenceOf = (fact: string, { places, passages, ...record }: Reviewed) =>
  [...factsOf({ ...record, places, passages }), ...places, ...passages].find(({ id }) => id === fact)
    ?.evidence;

/** What the person called the fact, else what the record called it before. */
function nameOf(
  act: Exclude<Act, { kind: 'remove-story' }>,
  record: Reviewed,
  machine?: MachineFact,
): string {
  if (act.kind === 'add-place') return act.name;
  if (act.kind === 'add-note') return act.evidence.quote;
  if ('fields' in act) {
    if ('name' in act.fields && act.fields.name) return act.fields.name;
    if ('number' in act.fields && act.fields.number) return act.fields.number;
  }
  const { officials, meetings, documents } = record;
  const named = [...officials, ...meetings].find(({ id }) => id === act.fact);
  return named?.name ?? documents.find(({ id }) => id === act.fact)?.number ?? machine?.name ?? '';
}
