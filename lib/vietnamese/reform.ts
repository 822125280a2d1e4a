/** The reform of the local units: districts went, provinces and communes were merged. */
const REFORM = '2025-07-01';

/** Whether a text of this day (`YYYY-MM-DD`) speaks of the units since the reform; null where the day is unknown. */
export function sinceReform(day: string | null): boolean | null {
  return day === null ? null : day >= REFORM;
}
