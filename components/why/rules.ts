import type { TextKey } from '../text.ts';

/** Words for each rule of the grammar, and for the kind of rule (what stands before the dot). */
const WORDS: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ['reader', 'why_reader'],

  ['title-name', 'why_title_name'],
  ['name-title', 'why_name_title'],
  ['name-is-title', 'why_name_is_title'],
  ['label-names', 'why_label_names'],
  ['name', 'why_name'],
  ['given-name', 'why_given_name'],
  ['post-alone', 'why_post_alone'],
  ['roundabout', 'why_roundabout'],
  ['address-alone', 'why_address_alone'],

  ['meeting', 'why_meeting'],
  ['meeting.held', 'why_meeting_held'],
  ['meeting.to be held', 'why_meeting_to_be_held'],
  ['meeting.occasion', 'why_meeting_occasion'],
  ['meeting.what followed', 'why_meeting_followed'],
  ['meeting.held there', 'why_meeting_held_there'],
  ['meeting.held at the front', 'why_meeting_front'],
  ['meeting.held at the front, the day behind', 'why_meeting_front_day'],
  ['meeting.takes place', 'why_meeting_takes_place'],
  ['meeting.takes place, named behind a comma', 'why_meeting_takes_place'],
  ['meeting.named first', 'why_meeting_subject'],
  ['meeting.named', 'why_meeting_named'],
  ['meeting.body hears', 'why_meeting_body_hears'],
  ['meeting.hears', 'why_meeting_hears'],
  ['meeting.body meets', 'why_meeting_body_meets'],
  ['meeting.meets', 'why_meeting_meets'],
  ['meeting.no visitor', 'why_meeting_no_visitor'],
  ['meeting.does', 'why_meeting_does'],

  ['date', 'why_date'],
  ['date.day', 'why_date_day'],
  ['date.month', 'why_date_month'],
  ['date.span', 'why_date_span'],
  ['date.quarter', 'why_date_quarter'],
  ['date.same-day', 'why_date_same_day'],

  ['role', 'why_role'],
  ['role.chairs', 'why_role_chairs'],
  ['role.speaks', 'why_role_speaks'],
  ['role.addresses', 'why_role_addresses'],
  ['role.reports', 'why_role_reports'],
  ['role.attends', 'why_role_attends'],
  ['role.visits', 'why_role_visits'],
  ['role.receives', 'why_role_receives'],
  ['role.receives from', 'why_role_receives_from'],
  ['role.report of', 'why_role_report_of'],
  ['role.according to', 'why_role_according_to'],
  ['role.reports, told first', 'why_role_reports_first'],
  ['role.speaks, told first', 'why_role_speaks_first'],
  ['role.speaks on', 'why_role_speaks_on'],
  ['role.chairs in a list', 'why_role_chairs_list'],
  ['role.directs in a list', 'why_role_directs_list'],
  ['role.attends in a list', 'why_role_attends_list'],
  ['role.is one of those who meet', 'why_role_one_of_them'],
  ['role.guest', 'why_role_guest'],
  ["role.guest's company", 'why_role_company'],
  ['role.leads a delegation', 'why_role_leads'],

  ['document', 'why_document'],
  ['document.number', 'why_document_number'],
  ['document.short-number', 'why_document_short'],
  ['figure', 'why_figure'],
  ['figure.count', 'why_figure_count'],
  ['figure.part', 'why_figure_part'],
  ['figure.percent', 'why_figure_percent'],
  ['deadline', 'why_deadline'],
  ['deadline.latest', 'why_deadline_latest'],
  ['deadline.before', 'why_deadline_before'],
]);

/** Ways in which a rule of a role is widened; they stand at the end of its name. */
const WIDENED: readonly (readonly [ending: string, key: TextKey])[] = [
  [', with others', 'why_role_shared'],
  [', told first', 'why_role_told_first'],
  [' in a list', 'why_role_listed'],
];

/** The words that explain a rule: its own, else those of how it was widened, else its kind's, else the most general. */
export function ruleKey(rule: string): TextKey {
  const kind = rule.split('.', 1)[0] ?? '';
  const widened = kind === 'role' ? WIDENED.find(([ending]) => rule.endsWith(ending))?.[1] : undefined;
  return WORDS.get(rule) ?? widened ?? WORDS.get(kind) ?? 'why_unknown';
}
