import { anchor } from '../../anchoring/locate.ts';
import type { Act, Decision, Evidence, Extraction } from '../../model/index.ts';
import { WHOLE_STORY } from '../../model/wholeStory.ts';
import { type MachineFact, machineFacts } from './machine.ts';
import type { Orphan } from './record.ts';

/** An act on a fact of this very story. */
export type FactAct = Exclude<Act, { kind: 'not-same' | 'same' | 'split' | 'call' | 'remove-story' }>;

/** The decisions that hold for a reading: by the id their fact has now, oldest first. */
export interface Standing {
  acts: Map<string, FactAct[]>;
  orphans: Orphan[];
}

/** The decisions that nobody took back, oldest first. */
export function inOrder(decisions: Decision[]): Decision[] {
  return decisions.filter(({ undoneAt }) => undoneAt === null).sort((a, b) => a.at.localeCompare(b.at));
}

const isAdding = (act: Act): act is Extract<Act, { evidence: Evidence }> => 'evidence' in act;

/**
 * Finds the present fact of each decision: by its id, else by the words it was about.
 * An acceptance holds only while the machine says what it said then; what a person added holds while its words stand.
 */
export function standing(extraction: Extraction, decisions: Decision[], text: string): Standing {
  const machine = machineFacts(extraction);
  const byId = new Map(machine.map((fact) => [fact.id, fact]));
  const known = new Set([WHOLE_STORY, ...byId.keys()]);
  const moved = new Map<string, string>();
  const acts = new Map<string, FactAct[]>();
  const orphans: Orphan[] = [];

  for (const decision of inOrder(decisions)) {
    const { act, about } = decision;
    if (act.kind === 'remove-story') continue;
    const words = isAdding(act) ? placed(act.evidence, decision, text) : null;
    if (isAdding(act) && !words) {
      orphans.push({ decision, why: 'gone' });
      continue;
    }
    if (words && act.kind !== 'add-position') known.add(act.fact);
    const fact = known.has(act.fact) ? act.fact : (moved.get(act.fact) ?? movedTo(decision, machine, text));
    const heard = fact && (act.kind !== 'accept' || saysTheSame(about?.said, byId.get(fact)));
    if (!heard) {
      orphans.push({ decision, why: wordsStand(decision, text) ? 'unread' : 'gone' });
      continue;
    }
    if (fact !== act.fact) moved.set(act.fact, fact);
    if ('otherStory' in act || act.kind === 'call') continue;
    const present = { ...act, fact, ...(words && wordsNow(act, words, text)) } as FactAct;
    const own = acts.get(fact);
    if (own) own.push(present);
    else acts.set(fact, [present]);
  }
  return { acts, orphans };
}

/** An acceptance older than `said` holds as it did. */
const saysTheSame = (said: string | null | undefined, fact: MachineFact | undefined): boolean =>
  said === null || said === undefined || !fact || fact.said === said;

/** The words of an addition where they stand now; null where they are gone. */
function placed(evidence: Evidence, { about }: Decision, text: string): Evidence | null {
  if (text.startsWith(evidence.quote, evidence.start)) return evidence;
  const target = about?.target ?? { exact: evidence.quote, prefix: '', suffix: '' };
  const found = anchor(text, target);
  return (
    found && { ...evidence, start: found.start, end: found.end, quote: text.slice(found.start, found.end) }
  );
}

/** The words of an addition where they stand now, with those of its repeats that went along or stayed. */
function wordsNow(act: Act, evidence: Evidence, text: string): { evidence: Evidence; mentions?: Evidence[] } {
  if (!('mentions' in act) || !act.mentions) return { evidence };
  const by = evidence.start - act.evidence.start;
  const mentions = act.mentions.flatMap((mention) => {
    const shift = [0, by].find((step) => text.startsWith(mention.quote, mention.start + step));
    if (shift === undefined) return [];
    return [{ ...mention, start: mention.start + shift, end: mention.end + shift }];
  });
  return { evidence, mentions };
}

function wordsStand({ about }: Decision, text: string): boolean {
  return !!about && (text.startsWith(about.target.exact, about.target.start) || !!anchor(text, about.target));
}

/** The fact of the same kind that the machine now reads in the very words the decision was about. */
function movedTo({ act, about }: Decision, machine: MachineFact[], text: string): string | null {
  if (!about || !('fact' in act)) return null;
  const kind = act.fact.slice(0, act.fact.indexOf(':') + 1);
  const found = anchor(text, about.target);
  if (!found) return null;
  const there = machine.filter(
    ({ id, places }) =>
      id.startsWith(kind) && places.some(({ start, end }) => start < found.end && end > found.start),
  );
  return there.length === 1 ? (there[0]?.id ?? null) : null;
}
