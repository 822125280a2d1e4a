import type { Report } from '../appearance.ts';
import { bodyOf } from '../bodies.ts';
import { bodiesAlike } from './bodies-alike.ts';
import { endsOf } from './days.ts';
import { countsOf, numberOf } from './numbers.ts';
import { isPreparing, sittingOf, withoutSitting } from './sittings.ts';
import { comparable, likeness, tellingRuns } from './words.ts';

/** How one meeting of a story stands to another of it; ids of facts. */
export interface Tie {
  from: string;
  to: string;
  kind: 'prepares' | 'sitting-of';
}

/** What is prepared, or sits more than once. */
const GATHERING = /^(?:đại hội|hội nghị|kỳ họp|hội thảo|lễ)$/;
const LONG = /^(?:đại hội|kỳ họp|hội nghị|hội thảo)$/;

/** Which meetings of one story prepare, or are a sitting of, which others of it. */
export function tiesIn(reports: Report[]): Tie[] {
  return reports.flatMap((from) => {
    const others = reports.filter((to) => to !== from);
    return [...preparedBy(from, others), ...wholeOf(from, others)];
  });
}

function preparedBy(from: Report, others: Report[]): Tie[] {
  if (!isPreparing(from.name, from.body) || sittingOf(from.name)) return [];
  const later = others.filter(
    (to) => GATHERING.test(to.kind) && !isPreparing(to.name, to.body) && !isBefore(to, from),
  );
  const named = later.filter((to) => tellsOf(`${from.name} ${from.body ?? ''}`, from, to));
  const planned = later.filter(({ status, main }) => status === 'planned' && !main);
  // `Tổ giúp việc Đại hội họp`: with one plan beside it, that is the one.
  const meant =
    named.length > 0 ? named : planned.length === 1 ? planned.filter((to) => kindIn(from, to)) : [];
  return meant.map((to) => ({ from: from.fact, to: to.fact, kind: 'prepares' }));
}

function wholeOf(from: Report, others: Report[]): Tie[] {
  if (!sittingOf(from.name)) return [];
  return others
    .filter((to) => LONG.test(to.kind) && !sittingOf(to.name) && !isPreparing(to.name, to.body))
    .filter((to) => tellsOf(withoutSitting(from.name), from, to) && !isApart(from, to))
    .map((to) => ({ from: from.fact, to: to.fact, kind: 'sitting-of' }));
}

/** Whether the one prepares a meeting of that kind, and of no other number. */
function kindIn(from: Report, to: Report): boolean {
  const words = `${from.name} ${from.body ?? ''}`;
  const [told, number] = [countsOf(words, null).all, numberOf(to.ordinal)];
  return comparable(words).includes(to.kind) && (number === null || told.size === 0 || told.has(number));
}

/** Whether words name another meeting: its kind, and its number or words, and no other number. */
function tellsOf(words: string, from: Report, to: Report): boolean {
  if (!comparable(words).includes(comparable(to.kind))) return false;
  const told = countsOf(words, null).all;
  const number = numberOf(to.ordinal);
  const counted = number !== null && told.has(number);
  const alike = likeness(tellingRuns(words), tellingRuns(to.name));
  if (number !== null && told.size > 0 && !counted) return false;
  if (!alike.open) return alike.shared >= 2 && alike.most >= 0.5;
  return counted || sameBody(from, to);
}

function sameBody(from: Report, to: Report): boolean {
  const [one, two] = [from, to].map(({ body, home, day }) => bodyOf(body, home, day)?.key);
  const relation = bodiesAlike(one ? [one] : [], two ? [two] : []);
  return relation === 'same' || relation === 'like';
}

/** Whether one is over before the other begins. */
function isBefore(one: Report, two: Report): boolean {
  const [a, b] = [endsOf(one.date ?? ''), endsOf(two.date ?? '')];
  return a !== null && b !== null && a.to < b.from;
}

const isApart = (one: Report, two: Report) => isBefore(one, two) || isBefore(two, one);
