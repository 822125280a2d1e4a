import { type TextKey, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { kindWord, partWord } from '../../words.ts';
import type { Disagreement, MeetingRow } from '../services.ts';

/** A line of the table of sources. */
export type Field = Disagreement['field'] | 'status';

/** The lines in their order, with what they are called. */
export const FIELDS: readonly (readonly [field: Field, key: TextKey])[] = [
  ['date', 'lp_field_date'],
  ['partOfDay', 'lp_field_part'],
  ['place', 'lp_field_place'],
  ['body', 'lp_field_body'],
  ['kind', 'lp_field_kind'],
  ['name', 'lp_field_name'],
  ['status', 'lp_field_status'],
  ['chair', 'lp_field_chair'],
];

/** What a source says of a field, in words; empty where it leaves it open. */
export function saidOf(report: MeetingRow, field: Field): string {
  switch (field) {
    case 'date':
      return report.date ? showDate(report.date) : '';
    case 'partOfDay':
      return report.partOfDay ? partWord(report.partOfDay) : '';
    case 'kind':
      return kindWord(report.kind);
    case 'status':
      return text(report.status === 'held' ? 'lp_held' : 'lp_planned');
    case 'chair':
      return report.people
        .filter(({ roles }) => roles.includes('chủ trì'))
        .map(({ name }) => name)
        .join(', ');
    default:
      return report[field] ?? '';
  }
}

/**
 * Which sources stand against the others on a field: those that do not say what most say;
 * all that say anything where no value is said by more than the next. Empty where they agree.
 */
export function differing(disagreements: readonly Disagreement[], field: Field): ReadonlySet<string> {
  const said = disagreements.find((each) => each.field === field)?.said ?? [];
  if (said.length < 2) return new Set();
  const [most, next] = said.toSorted((a, b) => b.stories.length - a.stories.length);
  const clear = (most?.stories.length ?? 0) > (next?.stories.length ?? 0);
  return new Set(said.filter((each) => !clear || each !== most).flatMap(({ stories }) => stories));
}

/** The story that told of it before, and the one that told that it was held; null where no one told it before. */
export function plannedThenHeld(
  reports: readonly MeetingRow[],
): { planned: MeetingRow; held: MeetingRow } | null {
  const inTime = reports.toSorted((a, b) => a.day.localeCompare(b.day));
  const planned = inTime.find(({ status }) => status === 'planned');
  const held = inTime.find(({ status }) => status === 'held');
  return planned && held ? { planned, held } : null;
}
