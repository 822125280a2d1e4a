/** One measured figure and what it is held against. */
export interface Figure {
  /** What was measured, and how. */
  name: string;
  /** Null where it could not be measured; `note` says why. */
  value: number | null;
  unit: string;
  /** The most it may be. */
  most?: number;
  /** The least it must be. */
  least?: number;
  note?: string;
}

/** Whether a figure holds its target; null where it has none. One that could not be measured holds none. */
export function holds({ value, most, least }: Figure): boolean | null {
  if (most === undefined && least === undefined) return null;
  if (value === null) return false;
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
}

const MARKS = new Map([
  [true, '✓'],
  [false, '✗'],
  [null, ' '],
]);

/** Short for people: three digits that say something. */
function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A figure as a line: mark, value, unit, target, what it is. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, most, least, note } = figure;
  const number = value === null ? '–' : shown(value);
  const target = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '';
  const line = `${MARKS.get(holds(figure))} ${number.padStart(8)} ${unit.padEnd(9)} ${target.padEnd(7)} ${name}`;
  return note ? `${line} (${note})` : line;
}
