import { foldName } from '../../../vietnamese/forms.ts';
import { withPlace } from '../../places.ts';
import type { Places } from '../../story-places.ts';
import type { Person } from './index.ts';
import type { Given } from './positions.ts';

/** Posts that several people hold at a time. */
const SHARED = /^(phó|ủy viên|đại biểu|thứ trưởng|trợ lý|thư ký|thẩm phán|kiểm sát viên)/;

/**
 * Drops a post that was read behind a name but is another's: in `Đối với gia đình bà B, Chủ tịch UBND tỉnh giao …`
 * the post opens the clause, and the story names its holder elsewhere (`Chủ tịch UBND tỉnh A`).
 */
export function giveBackSeats(people: readonly Person[], places: Places): void {
  const holders = new Map<string, Person>();
  for (const person of people) {
    for (const given of person.given) {
      const seat = given.evidence.rule === 'title-name' ? seatOf(given, places) : null;
      if (seat && !holders.has(seat)) holders.set(seat, person);
    }
  }
  for (const person of people) {
    person.given = person.given.filter((given) => {
      const seat = given.open ? seatOf(given, places) : null;
      const holder = seat ? holders.get(seat) : undefined;
      return holder === undefined || holder === person;
    });
  }
}

function seatOf({ title }: Given, places: Places): string | null {
  const post = foldName(title.title);
  if (title.past || SHARED.test(post)) return null;
  return `${post}|${title.body === null ? '' : foldName(withPlace(title.body, places))}`;
}
