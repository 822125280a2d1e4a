/** A stretch of whole years that bars stand on; in milliseconds since 1970. */
export interface Axis {
  from: number;
  to: number;
  /** Labelled places, in percent of the width. */
  ticks: { label: string; at: number }[];
}

/** So many labels fit beside one another on a narrow page. */
const LABELS = 7;
const DAY = 86_400_000;
/** A bar of one day would not be seen. */
const NARROWEST = 1.2;

/** The axis on which all of these ISO days find room; null where there is none. */
export function axisOf(days: readonly string[]): Axis | null {
  const sorted = days.filter((day) => /^\d{4}-\d\d-\d\d/.test(day)).toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1];
  const axis = { from: Date.UTC(start, 0), to: Date.UTC(end, 0), ticks: [] };
  return { ...axis, ticks: start + 1 === end ? quarters(axis, start) : years(axis, start, end) };
}

/** Where a stretch of days stands, in percent of the axis; it never leaves it. */
export function placeOn(axis: Axis, from: string, to: string): { left: number; width: number } {
  const left = share(axis, Date.parse(from.slice(0, 10)));
  const right = share(axis, Date.parse(to.slice(0, 10)) + DAY);
  const width = Math.max(right - left, NARROWEST);
  return { left: round(Math.min(left, 100 - width)), width: round(width) };
}

function years(axis: Axis, start: number, end: number): Axis['ticks'] {
  const step = Math.ceil((end - start) / LABELS);
  const count = Math.ceil((end - start) / step);
  return Array.from({ length: count }, (_, at) => start + at * step).map((year) => ({
    label: String(year),
    at: round(share(axis, Date.UTC(year, 0))),
  }));
}

/** One year alone shows its quarters: `1-2031`, `4-2031`, … */
function quarters(axis: Axis, year: number): Axis['ticks'] {
  return [0, 3, 6, 9].map((month) => ({
    label: `${month + 1}-${year}`,
    at: round(share(axis, Date.UTC(year, month))),
  }));
}

const share = (axis: Axis, at: number): number => ((at - axis.from) / (axis.to - axis.from)) * 100;
const round = (value: number): number => Math.round(value * 100) / 100;
