import type { Decision } from '../../model/index.ts';
import type { Receipt } from '../views/views.ts';

/** Two people, or two meetings, by the id of their rows. */
export interface Pair {
  kind: 'people' | 'meetings';
  from: string;
  into: string;
}

/** What `merge` would move, and which judgements stand against it. */
export async function mergeReceipt(_pair: Pair): Promise<Receipt | null> {
  return null;
}

/** Makes one of two; judgements against it are taken back first. Taken back by `undo` of the decision. */
export async function mergeLinked(_pair: Pair, _why = ''): Promise<Decision | null> {
  return null;
}

/** Takes the named appearances out of a person or meeting: they become another. */
export async function splitLinked(
  _kind: Pair['kind'],
  _id: string,
  _moved: { story: string; fact: string }[],
  _why = '',
): Promise<Decision | null> {
  return null;
}

/** Says for good that two are not the same. */
export async function tellApart(_pair: Pair, _why = ''): Promise<Decision | null> {
  return null;
}

/** Chooses the shown name; an empty one lets the machine choose again. */
export async function callLinked(_kind: Pair['kind'], _id: string, _name: string): Promise<Decision | null> {
  return null;
}

/** Joins several pairs as one step: all of them or none, one `undoAll` of what it returns. */
export async function mergeAllLinked(_pairs: Pair[], _why = ''): Promise<Decision[]> {
  return [];
}
