import type { Passage, Sentence } from '../../passage.ts';
import { isPassing } from '../openings/clause.ts';
import type { Opening } from '../openings/index.ts';
import { findHeads, type Head } from '../openings/kinds.ts';
import { type Draft, draftOf } from './draft.ts';

/** So many sentences after an opening can still name its event. */
const SENTENCES_AFTER = 40;

/** The sentences after an opening, up to the next one. */
export function sentencesAfter(passages: readonly Passage[], opening: Opening): Sentence[] {
  const found: Sentence[] = [];
  let past = false;
  for (let i = opening.sentence.block.index; i < passages.length; i++)
    for (const sentence of passages[i]?.sentences ?? []) {
      if (past) found.push(sentence);
      if (sentence === opening.sentence) past = true;
      if (found.length > SENTENCES_AFTER) return found;
    }
  return found;
}

/** `tại buổi lễ công bố …`: the noun by which the story later calls an event told by a verb (case 9). */
export function laterNoun(next: readonly Sentence[]): Head | null {
  for (const sentence of next) {
    if (sentence.lower.startsWith('*')) return null;
    if (isPassing(sentence)) continue;
    for (const head of findHeads(sentence)) {
      if (
        head.verb ||
        !/(?:tại|chủ trì|kết luận|phát biểu) $/.test(
          sentence.lower.slice(Math.max(0, head.from - 10), head.from),
        )
      )
        continue;
      return head;
    }
  }
  return null;
}

/** Told by a verb, these are called by the noun the story uses later. */
const REFINED: ReadonlySet<string> = new Set(['làm việc', 'lễ', 'họp', 'hội nghị']);

/** The draft of an event that was held; what followed on the same day keeps the kind of its own verb. */
export function heldDraft(passages: readonly Passage[], opening: Opening): Draft {
  const next = sentencesAfter(passages, opening);
  let draft = draftOf(opening, next);
  if (draft.head.verb && draft.head.words !== 'họp' && !opening.follows) {
    const noun = laterNoun(next);
    if (noun && noun.kind !== draft.kind && REFINED.has(draft.kind)) {
      const other = opening.heads.find((h) => h.verb && h.kind === noun.kind);
      if (other) draft = draftOf(opening, next, other);
      draft = { ...draft, kind: noun.kind };
    }
  }
  return draft;
}
