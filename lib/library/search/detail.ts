/** `2031-04-05` as it is read: `5-4-2031`. */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return year && month && date ? `${date}-${month}-${year}` : day;
}

/** The parts that there are. */
export const joinText = (by: string, ...parts: (string | null)[]) => parts.filter(Boolean).join(by);
