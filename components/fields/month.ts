import { dayOf, shiftDay, weekdayOf } from '../../lib/vietnamese/days.ts';

/** The weeks of a month (`2031-05`) from Monday to Sunday; null stands for days of its neighbours. */
export function weeksOf(month: string): (string | null)[][] {
  const [year, number] = partsOf(month);
  const days: (string | null)[] = [];
  for (let day = 1; day <= 31; day++) days.push(dayOf(year, number, day));
  const within = days.filter((day) => day !== null);
  const before = within[0] ? weekdayOf(within[0]) - 1 : 0;
  const cells = [...Array<null>(before).fill(null), ...within];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The same day `count` months on, or the last of a shorter month; the day itself where the calendar ends. */
export function shiftMonth(day: string, count: number): string {
  const [year, month] = partsOf(day);
  const months = year * 12 + month - 1 + count;
  for (let date = Number(day.slice(8)); date > 0; date--) {
    const found = dayOf(Math.floor(months / 12), (months % 12) + 1, date);
    if (found) return found;
  }
  return day;
}

/** The day a key leads to in the grid; null for keys that mean nothing there. */
export function dayByKey(day: string, key: string, shift: boolean): string | null {
  switch (key) {
    case 'ArrowLeft':
      return within(shiftDay(day, -1), day);
    case 'ArrowRight':
      return within(shiftDay(day, 1), day);
    case 'ArrowUp':
      return within(shiftDay(day, -7), day);
    case 'ArrowDown':
      return within(shiftDay(day, 7), day);
    case 'Home':
      return within(shiftDay(day, 1 - weekdayOf(day)), day);
    case 'End':
      return within(shiftDay(day, 7 - weekdayOf(day)), day);
    case 'PageUp':
      return shiftMonth(day, shift ? -12 : -1);
    case 'PageDown':
      return shiftMonth(day, shift ? 12 : 1);
    default:
      return null;
  }
}

const partsOf = (day: string): [year: number, month: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
];

const within = (day: string, otherwise: string): string => {
  const [year, month] = partsOf(day);
  return dayOf(year, month, Number(day.slice(8))) ?? otherwise;
};
