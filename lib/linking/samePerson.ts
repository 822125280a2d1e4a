import { foldName } from '../vietnamese/forms.ts';

/** An official of one story, as far as linking looks at them. */
export interface Appearance {
  /** Canonical address of the story. */
  story: string;
  /** `Official.id`. */
  official: string;
  name: string;
  positions: { title: string; body: string | null }[];
  /** Where the story's outlet belongs, else its host: places the bodies a story leaves open. */
  home: string;
}

/** Why two appearances are taken for one person; null where they are kept apart. */
export type Reason = 'same-body' | 'same-place' | null;

/** Bodies of which there is one in the country: named without a place they are the same everywhere. */
const NATIONAL = /trung ương|quốc hội|chính phủ|bộ chính trị|ban bí thư|việt nam|nhà nước|^bộ |tối cao/;
/** Bodies of a province or below that stories name without saying whose. */
const OPEN_BODY =
  /^(thường trực |ban thường vụ |ban chấp hành )?(tỉnh ủy|thành ủy|quận ủy|huyện ủy|thị ủy|đảng ủy|đảng bộ|hđnd|ubnd|mttq|sở|ban|hội|đoàn)( (tỉnh|thành phố|quận|huyện|thị xã|phường|xã))?$/;
/** The place a body ends with: what follows its level (`Thành ủy Cần Thơ`, `UBND tỉnh Sông Lam`). */
const PLACE =
  /(?:tỉnh ủy|thành ủy|quận ủy|huyện ủy|thị ủy|tỉnh|thành phố|quận|huyện|thị xã|phường|xã)\s+(?!ủy)([^,;]+)$/;

/**
 * Same name and a body or place that fits: the first, careful rule of linking.
 * Two stories with only the name in common stay apart.
 */
export function samePerson(a: Appearance, b: Appearance): Reason {
  if (foldName(a.name) !== foldName(b.name)) return null;
  const bodies = new Set(bodiesOf(a));
  if (bodiesOf(b).some((body) => bodies.has(body))) return 'same-body';
  const places = new Set(placesOf(a));
  return placesOf(b).some((place) => places.has(place)) ? 'same-place' : null;
}

/** Comparable names of the bodies; an open one is tied to the story's home. */
function bodiesOf({ positions, home }: Appearance): string[] {
  return positions.flatMap(({ body }) => {
    if (!body) return [];
    const folded = foldName(body);
    return [OPEN_BODY.test(folded) && !NATIONAL.test(folded) ? `${folded} @ ${foldName(home)}` : folded];
  });
}

function placesOf({ positions, home }: Appearance): string[] {
  return positions.flatMap(({ body }) => {
    if (!body) return [];
    const folded = foldName(body);
    const place = PLACE.exec(folded)?.[1];
    if (place) return [place.trim()];
    return OPEN_BODY.test(folded) && !NATIONAL.test(folded) ? [foldName(home)] : [];
  });
}
