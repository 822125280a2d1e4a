import { type TextKey, text } from '../../text.ts';

const keys: [key: string, short: TextKey, long: TextKey][] = [
  ['↑↓', 'key_move', 'key_move_long'],
  ['↵', 'key_accept', 'key_accept_long'],
  ['E', 'key_edit', 'key_edit_long'],
  ['X', 'key_reject', 'key_reject_long'],
  ['M', 'key_merge', 'key_merge_long'],
  ['U', 'key_undo', 'key_undo_long'],
  ['V', 'key_why', 'key_why_long'],
  ['N', 'key_note', 'key_note_long'],
  ['A', 'key_accept_all', 'key_accept_all_long'],
];

/** The keys of the review with what they do, in a word and in a sentence. */
export const reviewKeys = () =>
  keys.map(([key, short, long]) => ({ key, short: text(short), long: text(long) }));
