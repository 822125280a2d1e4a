import type { Reason } from '../../lib/linking/index.ts';
import { shown, type TextKey, text } from '../text.ts';
import { showDate } from '../time.ts';
import { placeWords } from './place-words.ts';

const WORDS: Record<Reason['kind'], TextKey> = {
  'same-name': 'lp_reason_same_name',
  'name-variant': 'lp_reason_name_variant',
  'same-post': 'lp_reason_same_post',
  'same-body': 'lp_reason_same_body',
  career: 'lp_reason_career',
  'same-place': 'lp_reason_same_place',
  succession: 'lp_reason_succession',
  company: 'lp_reason_company',
  'other-place': 'lp_reason_other_place',
  'other-level': 'lp_reason_other_level',
  'two-posts-at-once': 'lp_reason_two_posts_at_once',
  'long-apart': 'lp_reason_long_apart',
  'common-name': 'lp_reason_common_name',
  'same-day': 'lp_reason_same_day',
  'other-day': 'lp_reason_other_day',
  'same-chair': 'lp_reason_same_chair',
  'same-people': 'lp_reason_same_people',
  'same-number': 'lp_reason_same_number',
  'other-number': 'lp_reason_other_number',
  'same-words': 'lp_reason_same_words',
  'other-body': 'lp_reason_other_body',
  'planned-then-held': 'lp_reason_planned_then_held',
  'other-words': 'lp_reason_other_words',
  'other-people': 'lp_reason_other_people',
  'same-kind': 'lp_reason_same_kind',
  'other-kind': 'lp_reason_other_kind',
  'other-term': 'lp_reason_other_term',
  'other-part': 'lp_reason_other_part',
  preparing: 'lp_reason_preparing',
  sitting: 'lp_reason_sitting',
  'one-story': 'lp_reason_one_story',
};

/** Grounds that may name a place alone. */
const PLACES = new Set<Reason['kind']>(['career', 'same-place', 'other-place']);
const ISO = /^\d{4}-\d\d(-\d\d)?(\/\d{4}-\d\d-\d\d)?$/;

/** A ground for or against in plain words: `Cùng cơ quan: Thành ủy Bến Nghè`, `Khác ngày: 28-5-2031`. */
export function reasonWords({ kind, about }: Pick<Reason, 'kind' | 'about'>): string {
  const words = text(WORDS[kind]);
  if (!about) return words;
  if (ISO.test(about)) return `${words}: ${showDate(about)}`;
  return `${words}: ${PLACES.has(kind) ? placeWords(about) : shown(about)}`;
}

/** How sure the machine is: `82 trên 100`. */
export function scoreWords(score: number): string {
  return text('lp_score', Math.round(score * 100));
}

/** What speaks for comes first, the strongest at the head; then what speaks against. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted(
    (a, b) => Number(b.weight >= 0) - Number(a.weight >= 0) || strength(b) - strength(a),
  );
}

const strength = ({ weight }: Reason): number => Math.abs(weight);
