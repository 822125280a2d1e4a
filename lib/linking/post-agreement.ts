import { canHoldBoth, type PostFacts } from './post-facts.ts';
import { gapOf, isStep, sameLand } from './post-time.ts';
import type { Reason } from './profile.ts';
import { SPANS, WEIGHTS } from './weights.ts';

/** Memberships that many share. */
const SHARED = /^(?:ủy viên|đại biểu|thành viên)/u;
/** From here on people are sent from province to province and to the centre. */
export const HIGH = 4.4;
/** Deputy heads of a province's departments, and who stands above. */
const OFFICE = 3;
const COMMUNE = 1.5;
/** The few whom the whole country knows. */
const LEADER = 6.3;
const CORPS = /công an|quân sự|biên phòng|quân khu|tòa án|viện kiểm sát/u;

/** The strongest ground that two posts give for one holder; null for none. */
export function agreement(one: PostFacts, two: PostFacts): Reason | null {
  return samePost(one, two) ?? sameBody(one, two) ?? openBody(one, two) ?? career(one, two);
}

function samePost(one: PostFacts, two: PostFacts): Reason | null {
  const about = one.post.body ?? one.post.title;
  const seat = one.title.startsWith('đại biểu') ? WEIGHTS.deputies : WEIGHTS.sameSeat;
  const weight = SHARED.test(one.title) ? seat : WEIGHTS.samePost;
  if (one.province === '' || two.province === '') return null;
  const same = one.post.key === two.post.key || (one.title === two.title && sameWords(one, two));
  // `Giám đốc` of nothing is a word more than the name.
  const placed = one.post.bodyKey !== null || one.rank !== null;
  if (same) return { kind: 'same-post', weight: placed ? weight : WEIGHTS.sameTitle, about };
  return null;
}

/** `Trường Y Sông Lam` where the place is known, and where it is a part of the name. */
function sameWords(one: PostFacts, two: PostFacts): boolean {
  const whole = ({ core, province }: PostFacts) => (province ? `${core} ${province}` : core);
  return one.unit === two.unit && !!one.province !== !!two.province && whole(one) === whole(two);
}

function sameBody(one: PostFacts, two: PostFacts): Reason | null {
  const [a, b] = [one.post.bodyKey, two.post.bodyKey];
  if (a === null || b === null || one.province === '' || two.province === '') return null;
  const about = one.post.body ?? '';
  const here = one.province === two.province && one.unit === two.unit;
  const heir = !here && one.unit === two.unit && sameLand(one, two);
  if (!here && !heir) return null;
  // At the centre a part is a house of its own: `Văn phòng Quốc hội`, `Quốc hội`.
  const part = one.level !== 'nation' && (one.whole === two.core || two.whole === one.core);
  if (one.core !== two.core && !part) return null;
  if (heir && one.title === two.title) return { kind: 'succession', weight: WEIGHTS.samePost, about };
  if (!isStep(one, two) && !canHoldBoth(one, two)) return null;
  return { kind: heir ? 'succession' : 'same-body', weight: WEIGHTS.sameBody, about };
}

/** `Giám đốc Sở Y tế` in a paper of the whole country: somebody's. */
function openBody(one: PostFacts, two: PostFacts): Reason | null {
  if (one.province !== '' && two.province !== '') return null;
  if (one.title !== two.title || one.core !== two.core || one.core === '' || one.unit !== two.unit)
    return null;
  const weight =
    one.level === 'district' ? WEIGHTS.openDistrict : one.unit ? WEIGHTS.openCommune : WEIGHTS.openBody;
  return { kind: 'same-body', weight, about: one.post.body ?? '' };
}

function career(one: PostFacts, two: PostFacts): Reason | null {
  const about = one.province ?? '';
  if (one.level === 'abroad' && two.level === 'abroad')
    return one.province === two.province ? { kind: 'same-place', weight: WEIGHTS.sameCountry, about } : null;
  const local = one.province !== null && two.province !== null;
  if (local && sameLand(one, two)) return inOneProvince(one, two, about);
  if (one.rank === null || two.rank === null || !isStep(one, two)) return null;
  const low = Math.min(one.rank, two.rank);
  if (low < HIGH) return null;
  if (local) return { kind: 'career', weight: WEIGHTS.transfer, about: two.post.body ?? '' };
  const leaders = low >= LEADER && one.level === 'nation' && two.level === 'nation';
  return {
    kind: 'career',
    weight: leaders ? WEIGHTS.leaders : WEIGHTS.promotion,
    about: two.post.body ?? '',
  };
}

/** Two posts of one province: held together, or one after the other. */
function inOneProvince(one: PostFacts, two: PostFacts, about: string): Reason | null {
  if (!one.province || !two.province) return null;
  const offices = one.level === 'province' && two.level === 'province';
  if (one.rank === null || two.rank === null)
    // `Giám đốc Sở Y tế`, `Đại biểu HĐND tỉnh`
    return { kind: 'same-place', weight: offices ? WEIGHTS.office : WEIGHTS.samePlace, about };
  if (!isStep(one, two)) return null;
  const low = Math.min(one.rank, two.rank);
  if (gapOf(one, two) <= 0) {
    if (!canHoldBoth(one, two)) return null;
    return {
      kind: 'same-place',
      weight: offices && low >= OFFICE ? WEIGHTS.office : WEIGHTS.samePlace,
      about,
    };
  }
  // Nobody goes from desk to desk within days.
  if (gapOf(one, two) < SPANS.move && !canHoldBoth(one, two)) return null;
  if (low < COMMUNE) return { kind: 'career', weight: WEIGHTS.lowStep, about };
  // Arms, police and courts keep to themselves.
  if (CORPS.test(one.core) !== CORPS.test(two.core))
    return { kind: 'career', weight: WEIGHTS.lowStep, about };
  if (low < OFFICE) return { kind: 'career', weight: WEIGHTS.step, about };
  const top = Math.max(one.rank, two.rank) >= HIGH;
  const heads = !one.title.startsWith('phó ') && !two.title.startsWith('phó ');
  return { kind: 'career', weight: top ? WEIGHTS.career : heads ? WEIGHTS.heads : WEIGHTS.office, about };
}
