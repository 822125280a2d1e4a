import type { Pair } from '../services.ts';

/** Another person or meeting that an act speaks of. */
export interface Other {
  id: string;
  name: string;
  /** What tells it from others of the name: posts, or day and place. */
  lines: string[];
}

/** What is being asked in a dialog. */
export type Asked =
  | { act: 'merge'; other: Other | null }
  | { act: 'apart'; other: Other }
  | { act: 'split' }
  | { act: 'rename' };

/** The person or meeting whose page it is. */
export interface Subject {
  kind: Pair['kind'];
  id: string;
  name: string;
  /** What tells it from others of the name. */
  lines: string[];
  /** True where the reader chose the name. */
  named: boolean;
  /** Every printed form, the most frequent first. */
  prints: { name: string; times: number }[];
  /** Where it appears: what can be taken apart. */
  appearances: { story: string; fact: string; title: string; name: string; lines: string[]; day: string }[];
  /** Others that are likely the same, to choose among. */
  likely: Other[];
}

/** What every dialog's form is given. */
export interface FormProps {
  subject: Subject;
  onClose(): void;
  /** Closes, and does what was decided. */
  onDecide(work: () => Promise<unknown>): void;
}
