import type { GoldOfficial, GoldRecord, GoldSet } from '../gold.ts';
import type { Made, Stretch } from './roster.ts';

const DAY = 86_400_000;
/** How often another official of the province stands in a story. */
const CROWD = 0.35;
const CITIES = ['Hải Phòng'];

/** A row of numbers from 0 to 1, the same for one seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Guest {
  person: Made;
  stretch: Stretch;
}

/** Stories in which the people of a roster are met, each stretch of a career at least twice, and who they truly are. */
export function storiesOf(
  people: readonly Made[],
  count: number,
  seed: number,
  prefix: string,
  crowd = CROWD,
): GoldSet {
  const roll = dice(seed);
  const turns = people.flatMap((person) => person.career.map((stretch) => ({ person, stretch })));
  const records: GoldRecord[] = [];
  const clusters = new Map<string, string[]>();
  for (let number = 0; number < count; number++) {
    const turn = turns[number % turns.length] as Guest;
    const day = dayIn(turn.stretch, roll);
    const province =
      turn.stretch.province === '-' ? pick(provincesOn(turns, day), roll) : turn.stretch.province;
    // A paper of the whole country tells no province.
    const home = roll() < 0.75 ? province : null;
    const guests = [turn, ...beside(turn, turns, province, day, roll, crowd)];
    const id = `${prefix}-${String(number + 1).padStart(3, '0')}`;
    const officials = guests.map((guest) => official(guest, home, roll));
    for (const [at, { person }] of guests.entries()) {
      const item = `${id}:${officials[at]?.name}`;
      clusters.set(person.id, [...(clusters.get(person.id) ?? []), item]);
    }
    records.push({
      id,
      context: { publishedOn: day, province: home },
      article: { title: `Tin số ${number + 1}`, publishedAt: day },
      officials,
      meetings: [],
    });
  }
  return { records, links: { people: [...clusters.values()], meetings: [] } };
}

/** Others of the province, or of the country, that hold their post on the day; no two of one name. */
function beside(
  turn: Guest,
  turns: readonly Guest[],
  province: string,
  day: string,
  roll: () => number,
  crowd: number,
): Guest[] {
  const names = new Set(turn.person.prints);
  const found: Guest[] = [];
  const near = turns.filter(({ stretch }) => stretch.from <= day && day <= stretch.to);
  for (const guest of near) {
    const chance = guest.stretch.province === province ? crowd : guest.stretch.province === '-' ? 0.08 : 0;
    if (found.length >= 4 || roll() >= chance || guest.person.prints.some((name) => names.has(name)))
      continue;
    for (const name of guest.person.prints) names.add(name);
    found.push(guest);
  }
  return found;
}

function provincesOn(turns: readonly Guest[], day: string): string[] {
  const open = turns.filter(
    ({ stretch }) => stretch.province !== '-' && stretch.from <= day && day <= stretch.to,
  );
  return open.map(({ stretch }) => stretch.province);
}

function official({ person, stretch }: Guest, home: string | null, roll: () => number): GoldOfficial {
  const others = person.prints.slice(1);
  const name = others.length > 0 && roll() < 0.4 ? pick(others, roll) : (person.prints[0] as string);
  // The first post is always told, the others mostly.
  const told = stretch.titles.filter((_, at) => at === 0 || roll() < 0.6);
  const titles = told.map(({ title, body, local }) => ({
    title: roll() < 0.15 ? title.toLowerCase() : title,
    body: body === null ? null : printed(body, local ? stretch.province : null, home, roll),
  }));
  return { name, titles, former: false };
}

/** A body with its place, sometimes without it in the province's own paper, sometimes shortened. */
function printed(body: string, province: string | null, home: string | null, roll: () => number): string {
  const long = province === null || (home === province && roll() < 0.3) ? body : withPlace(body, province);
  if (roll() > 0.25) return long;
  return long
    .replace('Ban Thường vụ', 'BTV')
    .replace('Tỉnh ủy', 'Tỉnh uỷ')
    .replace('Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMTTQ Việt Nam')
    .replace('Giáo dục và Đào tạo', 'GD&ĐT')
    .replace('Văn hóa và Thể thao', 'VH-TT')
    .replace('UBND', 'Ủy ban nhân dân')
    .replace('thành phố ', 'TP.')
    .replace('Trung ương Đảng', 'T.Ư Đảng');
}

function withPlace(body: string, province: string): string {
  if (body.includes(province)) return body;
  const level = CITIES.includes(province) ? 'thành phố' : 'tỉnh';
  if (/(?:xã|phường|huyện|quận) \p{Lu}|Huyện ủy/u.test(body)) return `${body}, ${level} ${province}`;
  if (/(?:ủy|đoàn|tỉnh)$/u.test(body)) return `${body} ${province}`;
  return `${body} ${level} ${province}`;
}

function dayIn({ from, to }: Stretch, roll: () => number): string {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return new Date(first + Math.floor((roll() * (last - first)) / DAY) * DAY).toISOString().slice(0, 10);
}

function pick<T>(all: readonly T[], roll: () => number): T {
  return all[Math.floor(roll() * all.length)] as T;
}
