import type { Meeting } from '../../../model/index.ts';
import type { DateMention } from '../../../vietnamese/dates.ts';
import type { Sentence } from '../../passage.ts';
import { holderOf, organiserOf } from '../naming/holder.ts';
import { tidyName } from '../naming/names.ts';
import { ordinalOf, termOf } from '../naming/ordinals.ts';
import { placeIn } from '../naming/places.ts';
import { isPassive, shapeOf } from '../naming/shape.ts';
import type { Opening } from '../openings/index.ts';
import type { Head } from '../openings/kinds.ts';

/** A meeting as its opening tells it, before people are given to it. */
export interface Draft {
  opening: Opening;
  head: Head;
  /** The words of the name, in the sentence. */
  from: number;
  to: number;
  kind: Meeting['kind'];
  name: string;
  body: string | null;
  term: string | null;
  ordinal: string | null;
  place: string | null;
  date: string | null;
  partOfDay: Meeting['partOfDay'];
  planned: boolean;
  main: boolean;
  /** Where the day was read, if not in the opening itself. */
  day?: { date: DateMention; sentence: Sentence };
}

/** So much behind a name is read for its term. */
const TERM_BEHIND = 60;

/**
 * Makes a draft from an opening; `next` are the sentences that follow it.
 * @param until the unit at which the name ends at the latest
 */
export function draftOf(
  opening: Opening,
  next: readonly Sentence[],
  head: Head = opening.head,
  until = Number.POSITIVE_INFINITY,
): Draft {
  const { sentence, subject, date, planned } = opening;
  const { plain } = sentence;
  const organiser = isPassive(plain, head, subject) ? null : organiserOf(opening, head);
  const shape = shapeOf(opening, head, organiser, until);
  const { from, to, name, passive } = shape;
  const holder = holderOf(opening, head, shape, organiser, next);
  const printed = plain.slice(head.from, to);
  const ofOrganiser = organiser ? termOf(plain.slice(Math.min(subject, head.from), head.from)) : null;
  return {
    opening,
    head,
    from,
    to,
    // Councils and the National Assembly hold sessions; what other bodies call so is a meeting.
    kind: shape.kind === 'kỳ họp' && holder && !COUNCIL.test(holder) ? 'họp' : shape.kind,
    name,
    body: holder ? tidyName(holder) : null,
    term: termOf(printed) ?? ofOrganiser ?? termOf(plain.slice(to, to + TERM_BEHIND)),
    ordinal: ordinalOf(passive ? name : tidyName(printed), head.to - head.from),
    place: placeIn(plain, head),
    date: date?.value ?? null,
    partOfDay: date?.partOfDay ?? null,
    planned,
    main: false,
  };
}

const COUNCIL = /hđnd|hội đồng nhân dân|quốc hội/i;
