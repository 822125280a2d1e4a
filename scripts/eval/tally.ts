/** What was found, invented and missed of one kind of fact. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

/** Of how many questions how many were answered right. */
export interface Accuracy {
  right: number;
  n: number;
}

export interface TallyRow extends Tally {
  /** Precision. */
  p: number;
  /** Recall. */
  r: number;
  f1: number;
}

export interface AccuracyRow {
  acc: number;
  n: number;
}

/** Rounds to the nearest, a tie to the even digit (as Python does; `toFixed` takes the larger). */
export function round(value: number, digits: number): number {
  const isTie = Number.isInteger(value * 2 ** (digits + 1)) && !Number.isInteger(value * 2 ** digits);
  if (!isTie) return Number(value.toFixed(digits));
  const below = Math.floor(value * 10 ** digits);
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}

export function tallyRow({ tp, fp, fn }: Tally): TallyRow {
  const p = tp + fp ? tp / (tp + fp) : 1;
  const r = tp + fn ? tp / (tp + fn) : 1;
  const f1 = p + r ? (2 * p * r) / (p + r) : 0;
  return { p: round(p, 4), r: round(r, 4), f1: round(f1, 4), tp, fp, fn };
}

export const accuracyRow = ({ right, n }: Accuracy): AccuracyRow => ({ acc: round(right / n, 4), n });
