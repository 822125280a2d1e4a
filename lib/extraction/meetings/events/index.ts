import type { Passage } from '../../passage.ts';
import { findOpenings, type Opening } from '../openings/index.ts';
import type { Draft } from './draft.ts';
import { heldDraft } from './held-draft.ts';
import { isTwin, sameEvent } from './same-event.ts';
import { addPassing, addPlanned, VISITS } from './side.ts';
import { assumedDay, LEAD_DAY_WITHIN, leadEnd, textual } from './story-days.ts';
import { addAnnounced, addUndated } from './undated.ts';

/** No story tells of more events; what does is a list, and not worth more time. */
const MOST_EVENTS = 40;
/** How sure an opening must be to stand as the main event. */
const SURE = 3.5;

/** `Tối qua, …` at the head of a paragraph: a day of its own. */
function opensDay({ sentence, date }: Opening): boolean {
  return sentence.opens && date !== null && date.kind === 'day' && date.from < LEAD_DAY_WITHIN;
}

/** Whether an event is reported, told aside, or none of its own. */
type Rank = 'main' | 'aside' | 'none';

/** The place of one more event among those told before it. */
function rankOf(draft: Draft, drafts: readonly Draft[], lead: number): Rank {
  const { opening } = draft;
  const mains = drafts.filter(({ main }) => main);
  if (mains.length === 0) return opening.passing || opening.sentence.block.index > lead ? 'none' : 'main';
  const isNamed = mains.some(({ name }) => name === draft.name);
  if (!opening.date) {
    // `Ngay sau đó, tại hội nghị lần thứ nhất …`: reported like what it followed; visits are told aside.
    const told = mains.some(({ kind, ordinal }) => kind === draft.kind && ordinal === draft.ordinal);
    if (told) return 'none';
    return VISITS.has(draft.kind) ? aside(isNamed) : 'main';
  }
  if (opening.section && !opening.passing) {
    const apart = opening.starred || !mains.some((main) => isTwin(main, draft));
    return apart ? 'main' : aside(isNamed);
  }
  if (!opening.passing && !opensDay(opening)) return 'none';
  return drafts.some((other) => sameEvent(other, draft)) ? 'none' : aside(isNamed);
}

const aside = (isNamed: boolean): Rank => (isNamed ? 'none' : 'aside');

/** The events of a story: main ones first told, then what is told in passing or planned. */
export function draftsOf(passages: readonly Passage[], publishedAt: string | null): Draft[] {
  const posted = publishedAt ?? assumedDay(passages);
  const openings = findOpenings(passages, posted);
  const lead = leadEnd(passages);
  const drafts: Draft[] = [];
  let day: string | null = null;
  for (const opening of openings) {
    if (drafts.length >= MOST_EVENTS) break;
    if (opening.planned || opening.sentence.block.kind === 'title' || opening.score < SURE) continue;
    const follows = opening.follows && !opening.date && day !== null;
    if (!opening.date && !follows) continue;
    const sameDay = follows || opening.date?.kind === 'same-day';
    if (sameDay && !day) continue;
    const draft = heldDraft(passages, opening);
    if (sameDay) draft.date = day;
    const rank = rankOf(draft, drafts, lead);
    if (rank === 'none') continue;
    draft.main = rank === 'main';
    drafts.push(draft);
    if (draft.main) day = draft.date?.slice(0, 10) ?? day;
  }
  if (!drafts.some(({ main }) => main)) addUndated(passages, openings, drafts, lead, posted);
  if (!drafts.some(({ main }) => main)) addAnnounced(passages, openings, drafts, lead);
  addPlanned(openings, drafts, posted, textual(passages)[1]?.index ?? lead);
  addPassing(passages, drafts);
  return drafts;
}
