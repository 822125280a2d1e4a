import { type DateMention, findDates } from '../../vietnamese/dates.ts';
import { daysBetween } from '../../vietnamese/days.ts';
import type { Passage, Sentence } from '../passage.ts';
import { type Draft, draftOf } from './draft.ts';
import { findHeads } from './kinds.ts';
import { findOpenings, isAhead, isPassing, type Opening } from './openings.ts';
import { addPassing, addPlanned, VISITS } from './side.ts';

/** The event a story reports is told within so many paragraphs. */
const LEAD_PARAGRAPHS = 6;
/** The day of the lead stands within so many letters. */
const LEAD_DAY_WITHIN = 60;
/** So many sentences after an opening can still name its event. */
const SENTENCES_AFTER = 40;
/** No story tells of more events; what does is a list, and not worth more time. */
const MOST_EVENTS = 40;
/** How sure an opening must be to stand as the main event. */
const SURE = 3.5;

function textual(passages: Passage[]): Passage[] {
  return passages.filter((p) => p.kind === 'paragraph' || p.kind === 'lead');
}

/** The sentences after an opening, up to the next one. */
function sentencesAfter(passages: Passage[], opening: Opening): Sentence[] {
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
function laterNoun(next: Sentence[]): { kind: Draft['kind']; words: string } | null {
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
const REFINED = new Set(['làm việc', 'lễ', 'họp', 'hội nghị']);

function heldDraft(passages: Passage[], opening: Opening): Draft {
  const next = sentencesAfter(passages, opening);
  let draft = draftOf(opening, next);
  if (draft.head.verb && draft.head.words !== 'họp') {
    const noun = laterNoun(next);
    if (noun && noun.kind !== draft.kind && REFINED.has(draft.kind)) {
      const other = opening.heads.find((h) => h.verb && h.kind === noun.kind);
      if (other) draft = draftOf(opening, next, other);
      draft = { ...draft, kind: noun.kind };
    }
  }
  return draft;
}

function sameEvent(a: Draft, b: Draft): boolean {
  if (a.date !== b.date) return false;
  return a.partOfDay === b.partOfDay || a.partOfDay === null || b.partOfDay === null;
}

/** One event told twice. */
const isTwin = (a: Draft, b: Draft) =>
  sameEvent(a, b) && a.kind === b.kind && alike(a.name, b.name) && isSameBody(a.body, b.body);

/** One may be told in short; `Đảng bộ phường A` and `Đảng bộ phường B` are two. */
function isSameBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

/** `Tối qua, …` at the head of a paragraph: a day of its own. */
function opensDay({ sentence, date }: Opening): boolean {
  return sentence.opens && date !== null && date.kind === 'day' && date.from < LEAD_DAY_WITHIN;
}

/** Half of the words of the shorter name stand in the longer one. */
function alike(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(' '));
  const others = b.toLowerCase().split(' ');
  return others.filter((w) => words.has(w)).length * 2 > Math.min(words.size, others.length);
}

/** The events of a story: main ones first told, then what is told in passing or planned. */
export function draftsOf(passages: Passage[], publishedAt: string | null): Draft[] {
  const posted = publishedAt ?? assumedDay(passages);
  const openings = findOpenings(passages, posted);
  const lead = textual(passages).slice(0, LEAD_PARAGRAPHS).at(-1)?.index ?? -1;
  const drafts: Draft[] = [];
  let day: string | null = null;
  for (const opening of openings) {
    const { sentence } = opening;
    const title = sentence.block.kind === 'title';
    const follows = opening.follows && !opening.date && drafts.some((d) => d.main);
    if (opening.planned || title || !(opening.date || follows) || opening.score < SURE) continue;
    if (drafts.length >= MOST_EVENTS) break;
    const draft = heldDraft(passages, opening);
    if (follows || opening.date?.kind === 'same-day') {
      if (!day) continue;
      draft.date = day;
    }
    const mains = drafts.filter((d) => d.main);
    if (!mains.length) {
      if (opening.passing || sentence.block.index > lead) continue;
      draft.main = true;
    } else if (follows) {
      if (mains.some((m) => m.kind === draft.kind && m.ordinal === draft.ordinal)) continue;
      draft.main = !VISITS.has(draft.kind);
    } else if (opening.section && !opening.passing)
      draft.main = opening.starred || !mains.some((m) => isTwin(m, draft));
    else if (!opening.passing && !opensDay(opening)) continue;
    else if (drafts.some((m) => sameEvent(m, draft))) continue;
    if (!draft.main && mains.some((m) => m.name === draft.name)) continue;
    drafts.push(draft);
    if (draft.main) day = draft.date?.slice(0, 10) ?? day;
  }
  if (!drafts.some((d) => d.main)) addUndated(passages, openings, drafts, lead, posted);
  if (!drafts.some((d) => d.main)) addAnnounced(passages, openings, drafts, lead);
  addPlanned(openings, drafts, posted, textual(passages)[1]?.index ?? lead);
  addPassing(passages, drafts);
  return drafts;
}

/** The day at the front of the story's first sentences: what follows happened then. */
function leadDay(
  passages: Passage[],
  posted: string | null,
): { date: DateMention; sentence: Sentence } | null {
  for (const passage of textual(passages).slice(0, 2)) {
    const sentence = passage.sentences[0];
    if (!sentence || !posted) continue;
    const date = findDates(sentence.lower.slice(0, LEAD_DAY_WITHIN), posted)[0];
    if (
      date?.value &&
      date.kind === 'day' &&
      !isAhead(date.value, posted) &&
      daysBetween(date.value, posted) <= 7
    )
      return { date, sentence };
  }
  return null;
}

/** The day an earlier sentence of the same paragraph tells. */
function dayBefore(
  { sentence }: Opening,
  posted: string | null,
): { date: DateMention; sentence: Sentence } | null {
  for (const earlier of sentence.block.sentences) {
    if (earlier === sentence) return null;
    const date = findDates(earlier.lower, posted).find(({ kind, value }) => kind === 'day' && value !== null);
    if (date?.value && posted && !isAhead(date.value, posted)) return { date, sentence: earlier };
  }
  return null;
}

/** A gathering told apart from its day: the lead holds one and the text speaks of it again. */
function addUndated(
  passages: Passage[],
  openings: Opening[],
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
function named(draft: Draft, openings: Opening[]): Draft {
  if (draft.name.toLowerCase() !== draft.head.words) return draft;
  const title = openings.find(
    ({ sentence, head }) => sentence.block.kind === 'title' && head.kind === draft.kind,
  );
  return title ? draftOf(title, []) : draft;
}

/** A visit without a day that headline and lead tell with the same words: `Thăm, tặng quà …` */
function addAnnounced(passages: Passage[], openings: Opening[], drafts: Draft[], lead: number): void {
  const title = openings.find(({ sentence }) => sentence.block.kind === 'title');
  const told = openings.find(
    ({ sentence, head, score, planned }) =>
      sentence.block.kind !== 'title' &&
      sentence.block.index <= lead &&
      head.kind === title?.head.kind &&
      score >= 4 &&
      !planned,
  );
  if (told && !told.passing) drafts.push({ ...heldDraft(passages, told), main: true });
}

/** Without a day of posting: the later day of an anniversary (`30.4.1975 - 30.4.2025`) tells the year. */
function assumedDay(passages: Passage[]): string | null {
  for (const passage of textual(passages).slice(0, LEAD_PARAGRAPHS)) {
    const m = /(\d{1,2})[./-](\d{1,2})[./-]\d{4} - \d{1,2}[./-]\d{1,2}[./-](\d{4})\)/.exec(
      passage.reading.plain,
    );
    if (m) return `${m[3]}-${(m[2] ?? '1').padStart(2, '0')}-${(m[1] ?? '1').padStart(2, '0')}`;
  }
  return null;
}
