/**
 * How often what a rule finds is right, as measured on stories with gold records (`npm run eval` prints it by rule).
 * A rule seen too seldom to be measured stands at its kind's share.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'title-name': 0.97,
  'name-title': 0.97,
  'name-is-title': 0.85,
  'label-names': 0.85,
  name: 0.9,
  'given-name': 0.9,
  'post-alone': 0.88,
  roundabout: 0.85,
  'address-alone': 0.75,
  meeting: 0.9,
  'meeting told aside': 0.7,
  date: 0.95,
  'role.chairs': 0.9,
  'role.speaks': 0.85,
  role: 0.8,
  'document.number': 0.97,
  'document.short-number': 0.8,
  'deadline.latest': 0.9,
  deadline: 0.7,
  figure: 0.7,
};
/** What stands in no line of the table. */
const UNKNOWN = 0.7;

/** The confidence of a fact: that of its rule, else of the rule's kind (`role.speaks` → `role`). */
export function confidenceOf(rule: string): number {
  return MEASURED[rule] ?? MEASURED[rule.split('.')[0] ?? ''] ?? UNKNOWN;
}
