import type { Report } from '../appearance.ts';
import { OPEN_PLACE } from '../open-place.ts';
import { sameCommittee } from './bodies-alike.ts';
import { bodiesOf } from './bodies-of.ts';
import { dayBefore, daysOf, isMonth, monthsOf } from './days.ts';
import { countsOf, numberOf } from './numbers.ts';
import { personKey } from './persons.ts';
import { pairsOf, tellingRuns } from './words.ts';

/** Of each kind a report gives so many at most; the index stays small beside the stories. */
const MOST_PEOPLE = 12;
const MOST_PAIRS = 10;
const MOST_MONTHLY = 6;
/** One body holds one of them in a month, or few. */
const SELDOM = /^(?:đại hội|kỳ họp)$/;
const LEADING = /chủ trì|tiếp|nhận/;

/**
 * What candidates are found by: reports of one meeting share at least one; seldom shared by others.
 * By day: with each person, with the body, with two telling words. By number: with kind and body, whatever day.
 * By month, for plans: with the body and two telling words, or the kind where it is a rare one.
 */
export function eventKeys(report: Report): string[] {
  const bodies = bodiesOf(report).map(sameCommittee);
  const number = numberOf(report.ordinal);
  const pairs = pairsOf(tellingRuns(report.name));
  const keys: string[] = [];
  for (const day of daysHeld(report)) {
    keys.push(...leadingFirst(report).map((name) => `d|${day}|p|${personKey(name)}`));
    keys.push(...bodies.map((body) => `d|${day}|b|${body}`));
    if (number !== null) keys.push(`d|${day}|n|${report.kind}|${number}`);
    keys.push(...pairs.slice(0, MOST_PAIRS).map((pair) => `d|${day}|w|${pair}`));
  }
  for (const body of bodies) keys.push(...numbered(report, body), ...monthly(report, body, pairs));
  return [...new Set(keys)];
}

/** The days it may have been on: an evening told on the next morning often gets that day. */
function daysHeld(report: Report): string[] {
  // Without a day it is, as a rule, of the day of the story.
  const date = report.date ?? (report.main && report.status === 'held' ? report.day : null);
  if (date === null || isMonth(date)) return [];
  const days = daysOf(date);
  const before = date === report.day ? dayBefore(date) : null;
  return before ? [...days, before] : days;
}

function leadingFirst({ people }: Report): string[] {
  const leads = (roles: string[]) => roles.some((role) => LEADING.test(role));
  return [...people.filter(({ roles }) => leads(roles)), ...people.filter(({ roles }) => !leads(roles))]
    .slice(0, MOST_PEOPLE)
    .map(({ name }) => name);
}

/** `Kỳ họp thứ 22` of one council, `Đại hội` of one body and term: one meeting, on whatever day. */
function numbered(report: Report, body: string): string[] {
  if (body.includes(OPEN_PLACE)) return [];
  const number = numberOf(report.ordinal);
  const own = number !== null && countsOf(report.name, report.ordinal).own !== null;
  const keys = own ? [`n|${report.kind}|${number}|${body}`] : [];
  return report.term && SELDOM.test(report.kind)
    ? [...keys, `t|${report.kind}|${report.term}|${body}`]
    : keys;
}

function monthly(report: Report, body: string, pairs: string[]): string[] {
  if (report.date === null) return [];
  return monthsOf(report.date).flatMap((month) => {
    const telling = pairs.slice(0, MOST_MONTHLY);
    const rare = SELDOM.test(report.kind) || pairs.length === 0 ? [`m|${month}|${report.kind}|${body}`] : [];
    return [...rare, ...telling.map((pair) => `m|${month}|${pair}|${body}`)];
  });
}
