import { MERGED_PROVINCES } from '../vietnamese/lexicon/provinces.ts';
import { wordsOf } from './body-print.ts';

const REFORM = '2025-07-01';
const HUE = { old: 'Thừa Thiên Huế', now: 'Huế', since: '2025-01-01' };
/** Units that went in the reform. */
const GONE = /^(?:huyện|quận|thị xã|thành phố|thị trấn)(?: |$)/u;
const SHORTS = /(?<!\p{L})(?:ubnd|hđnd)(?!\p{L})/gu;

const names = new Map<string, string>();
const into = new Map<string, { to: string; since: string }>();
const from = new Map<string, string[]>();
const pairs = Object.entries(MERGED_PROVINCES).map(([old, now]) => ({ old, now, since: REFORM }));
for (const { old, now, since } of [...pairs, HUE]) {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  names.set(before, old).set(after, now);
  into.set(before, { to: after, since });
  from.set(after, [...(from.get(after) ?? []), before]);
}

/** The province that a province (words) became part of, and those that became part of it. */
export const heirOf = (province: string): string | null => into.get(province)?.to ?? null;
/** The day of it. */
export const mergedOn = (province: string): string => into.get(province)?.since ?? '';
export const forebearsOf = (province: string): readonly string[] => from.get(province) ?? [];

/** Other keys of the same body before or after 1 July 2025, with names; `since` of those that came after. */
export function successionOf(key: string): { key: string; name: string; since: string | null }[] {
  const [, core = '', province = '', unit] = /^([^@]+)@([^/]+)(?:\/(.+))?$/u.exec(key) ?? [];
  if (core === '' || (unit && GONE.test(unit))) return [];
  const heir = into.get(province);
  const others = [
    ...(heir ? [{ province: heir.to, since: heir.since as string | null }] : []),
    ...forebearsOf(province).map((old) => ({ province: old, since: null })),
  ];
  return others.map(({ province: other, since }) => ({
    key: `${core}@${other}${unit ? `/${unit}` : ''}`,
    name: nameOf(core, names.get(other) ?? other, unit),
    since,
  }));
}

/** `ubnd`, `Gia Lai` → `UBND tỉnh Gia Lai`. */
function nameOf(core: string, province: string, unit: string | undefined): string {
  const head = core.replace(SHORTS, (short) => short.toUpperCase());
  const name = head.charAt(0).toUpperCase() + head.slice(1);
  if (unit) return `${name} ${unit}, ${province}`;
  return / (?:ủy|đoàn|hội)$/u.test(name) ? `${name} ${province}` : `${name} tỉnh ${province}`;
}
