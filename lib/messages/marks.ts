import type { Target } from '../model/index.ts';

/** What is told apart by its paint. A date is the day of a meeting: its fact is that meeting. */
export type MarkKind = 'official' | 'meeting' | 'document' | 'date' | 'place' | 'note';

/** A fact of the story a tab shows, as it is painted on the page and told in the card. Words are as they are shown. */
export interface Mark {
  fact: string;
  kind: MarkKind;
  state: 'suggested' | 'accepted' | 'corrected' | 'rejected' | 'added';
  doubtful: boolean;
  name: string;
  /** Posts of an official; day, place and body of a meeting; the text of a note. */
  lines: string[];
  /** What an official did in the meetings of the story. */
  roles: string[];
  /** In how many other kept stories an official was met. */
  known: number;
  /** Every place that means it. */
  targets: Target[];
}
