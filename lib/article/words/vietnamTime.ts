/** Vietnam keeps one zone and no summer time. */
const ZONE = '+07:00';
const ZONE_MINUTES = 420;

export const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD` of a day of the calendar, month and date put right where they were swapped; null for no such day. */
export function calendarDay(year: number, month: number, date: number): string | null {
  if (month > 12 && date <= 12) return calendarDay(year, date, month);
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** `YYYY-MM-DDTHH:MM+07:00`, or the bare day where `clock` (`HH:MM`) is empty. */
export function inVietnam(day: string, clock: string): string {
  return clock ? `${day}T${clock}${ZONE}` : day;
}

const MACHINE =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/**
 * A machine's time (`2025-04-22T10:27:00+07:00`, `…Z`, without zone: Vietnam's) as Vietnam's time.
 * @returns null where it is none
 */
export function machineTime(machine: string): string | null {
  const match = MACHINE.exec(machine.slice(0, 60));
  if (!match) return null;
  const [, year, month, date, hour, minute, zone] = match;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (!day || hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59) return day;
  if (!zone) return inVietnam(day, `${hour.padStart(2, '0')}:${minute}`);
  const offset =
    zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const instant = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(date),
    Number(hour),
    Number(minute) - offset + ZONE_MINUTES,
  );
  const local = new Date(instant).toISOString();
  return inVietnam(local.slice(0, 10), local.slice(11, 16));
}
