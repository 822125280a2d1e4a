import type { SuggestionRow } from '../rows.ts';

/** One side of a doubtful link, as the queue shows it. */
export interface Side {
  id: string;
  name: string;
  /** Posts of a person; body, day and place of a meeting. */
  lines: string[];
  stories: { url: string; title: string; day: string; outlet: string }[];
}

export interface Doubt {
  suggestion: SuggestionRow;
  a: Side;
  b: Side;
}

/** Doubtful links, the most useful first. @param above only those of at least this score */
export async function doubts(_limit: number, _above = 0): Promise<{ doubts: Doubt[]; count: number }> {
  return { doubts: [], count: 0 };
}
