import type { Passage } from '../../passage.ts';
import type { Opening } from '../openings/index.ts';
import { type Draft, draftOf } from './draft.ts';
import { heldDraft, laterNoun, sentencesAfter } from './held-draft.ts';
import { dayBefore, leadDay } from './story-days.ts';

/** A gathering told apart from its day: the lead holds one and the text speaks of it again. */
export function addUndated(
  passages: readonly Passage[],
  openings: readonly Opening[],
  drafts: Draft[],
  lead: number,
  posted: string | null,
): void {
  for (const opening of openings) {
    const { kind, index } = opening.sentence.block;
    if (opening.planned || opening.date || opening.score < 5 || kind === 'title' || index > lead) continue;
    if (!laterNoun(sentencesAfter(passages, opening))) continue;
    const draft: Draft = { ...named(heldDraft(passages, opening), openings), main: true };
    const day = dayBefore(opening, posted) ?? leadDay(passages, posted);
    drafts.push(day ? { ...draft, date: day.date.value, partOfDay: day.date.partOfDay, day } : draft);
    return;
  }
}

/** `Dự |lễ có các đồng chí …`: what has no name of its own is called by the headline's words. */
function named(draft: Draft, openings: readonly Opening[]): Draft {
  if (draft.name.toLowerCase() !== draft.head.words) return draft;
  const title = openings.find(
    ({ sentence, head }) => sentence.block.kind === 'title' && head.kind === draft.kind,
  );
  return title ? draftOf(title, []) : draft;
}

/** A visit without a day that headline and lead tell with the same words: `Thăm, tặng quà …` */
export function addAnnounced(
  passages: readonly Passage[],
  openings: readonly Opening[],
  drafts: Draft[],
  lead: number,
): void {
  const title = openings.find(({ sentence }) => sentence.block.kind === 'title');
  const told = openings.find(
    ({ sentence, head, score, planned }) =>
      sentence.block.kind !== 'title' &&
      sentence.block.index <= lead &&
      head.kind === title?.head.kind &&
      score >= 4 &&
      !planned,
  );
  if (told && !told.passing) drafts.push({ ...named(heldDraft(passages, told), openings), main: true });
  // `Tại buổi gặp mặt, Thủ tướng …`: only the headline tells what it is.
  else if (
    title &&
    !title.planned &&
    title.score >= 4 &&
    laterNoun(sentencesAfter(passages, title))?.kind === title.head.kind
  )
    drafts.push({ ...draftOf(title, []), main: true });
}
