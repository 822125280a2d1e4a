import { type TextKey, text } from '../../text.ts';

type Key = [key: string, short: TextKey, long: TextKey];

const keys: Key[] = [
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

const doubtKeys: Key[] = [
  ['↑↓', 'key_move', 'lc_key_move_long'],
  ['↵', 'lc_key_same', 'lc_key_same_long'],
  ['X', 'lc_key_apart', 'lc_key_apart_long'],
  ['S', 'lc_key_skip', 'lc_key_skip_long'],
  ['O', 'lc_key_open', 'lc_key_open_long'],
  ['U', 'key_undo', 'key_undo_long'],
];

const told = (list: Key[]) =>
  list.map(([key, short, long]) => ({ key, short: text(short), long: text(long) }));

/** The keys of the review with what they do, in a word and in a sentence. */
export const reviewKeys = () => told(keys);

/** The keys of the queue of doubtful links. */
export const linkKeys = () => told(doubtKeys);
