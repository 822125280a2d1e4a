import { foldName } from '../../../vietnamese/forms.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Passage } from '../../passage.ts';
import { unitOf } from '../../places.ts';
import type { Places } from '../../story-places.ts';
import type { Person, ScannedBlock } from './index.ts';

const keyOf = (title: Title, body: string) => `${foldName(title.title)}|${foldName(body)}`;

/**
 * Gives a post without a place the place it has where the story prints it without a name:
 * `Phó Bí thư Thành ủy Hải Phòng tiếp khách` over `ông A, Phó Bí thư Thành ủy, tiếp …`.
 * Only in a story that never names the outlet's own place, and where no one named holds the printed post.
 */
export function lendPrintedPlaces(
  people: readonly Person[],
  blocks: readonly ScannedBlock[],
  places: Places,
  passages: readonly Passage[],
): void {
  const own = [...places.values()].filter(({ from }) => from === 'outlet');
  const foreign = own.filter(({ name }) => !passages.some((one) => names(one, name)));
  if (foreign.length === 0) return;
  const held = new Set(
    people.flatMap(({ given }) => given.map(({ title }) => keyOf(title, title.body ?? ''))),
  );
  /** Null where the story prints it of two places. */
  const printed = new Map<string, string | null>();
  for (const { scan } of blocks)
    for (const title of scan.bare.flatMap(({ titles }) => titles)) {
      const unit = title.body === null ? null : unitOf(title.body);
      if (title.body === null || !unit || held.has(keyOf(title, title.body))) continue;
      const key = keyOf(title, unit.bare);
      const other = printed.get(key);
      const same = other === undefined || (other !== null && foldName(other) === foldName(title.body));
      printed.set(key, same ? title.body : null);
    }
  for (const person of people)
    person.given = person.given.map((given) => {
      const { title, beside } = given;
      const whole = title.past || title.body === null ? null : printed.get(keyOf(title, title.body));
      return whole ? { ...given, beside: [...beside, whole] } : given;
    });
}

const names = ({ reading }: Passage, place: string) => reading.lower.includes(foldName(place));
