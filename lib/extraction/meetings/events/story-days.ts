import { type DateMention, findDates } from '../../../vietnamese/dates.ts';
import { daysBetween } from '../../../vietnamese/days.ts';
import type { Passage, Sentence } from '../../passage.ts';
import { isAhead, type Opening } from '../openings/index.ts';

/** A day and the sentence that tells it. */
export interface ToldDay {
  date: DateMention;
  sentence: Sentence;
}

/** The event a story reports is told within so many paragraphs. */
const LEAD_PARAGRAPHS = 6;
/** The day of the lead stands within so many units. */
export const LEAD_DAY_WITHIN = 60;
/** The lead's day lies no further back than so many days. */
const LEAD_DAYS = 7;

/** The running text of a story: no captions and headlines. */
export const textual = (passages: readonly Passage[]) =>
  passages.filter(({ kind }) => kind === 'paragraph' || kind === 'lead');

/** The index of the last block that can tell what the story reports. */
export const leadEnd = (passages: readonly Passage[]) =>
  textual(passages).slice(0, LEAD_PARAGRAPHS).at(-1)?.index ?? -1;

/** The day at the front of the story's first sentences: what follows happened then. */
export function leadDay(passages: readonly Passage[], posted: string | null): ToldDay | null {
  for (const passage of textual(passages).slice(0, 2)) {
    const sentence = passage.sentences[0];
    if (!sentence || !posted) continue;
    const date = findDates(sentence.lower.slice(0, LEAD_DAY_WITHIN), posted)[0];
    if (
      date?.value &&
      date.kind === 'day' &&
      !isAhead(date.value, posted) &&
      daysBetween(date.value, posted) <= LEAD_DAYS
    )
      return { date, sentence };
  }
  return null;
}

/** The day an earlier sentence of the same paragraph tells. */
export function dayBefore({ sentence }: Opening, posted: string | null): ToldDay | null {
  for (const earlier of sentence.block.sentences) {
    if (earlier === sentence) return null;
    const date = findDates(earlier.lower, posted).find(({ kind, value }) => kind === 'day' && value !== null);
    if (date?.value && posted && !isAhead(date.value, posted)) return { date, sentence: earlier };
  }
  return null;
}

/** Without a day of posting: the later day of an anniversary (`30.4.1975 - 30.4.2025`) tells the year. */
export function assumedDay(passages: readonly Passage[]): string | null {
  for (const passage of textual(passages).slice(0, LEAD_PARAGRAPHS)) {
    const m = /(\d{1,2})[./-](\d{1,2})[./-]\d{4} - \d{1,2}[./-]\d{1,2}[./-](\d{4})\)/.exec(
      passage.reading.plain,
    );
    if (m) return `${m[3]}-${(m[2] ?? '1').padStart(2, '0')}-${(m[1] ?? '1').padStart(2, '0')}`;
  }
  return null;
}
