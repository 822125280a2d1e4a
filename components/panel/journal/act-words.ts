import type { Act, Decision } from '../../../lib/model/index.ts';
import { shown, type TextKey, text } from '../../text.ts';

const did: Record<Act['kind'], TextKey> = {
  accept: 'did_accept',
  reject: 'did_reject',
  'correct-official': 'did_correct',
  'correct-meeting': 'did_correct',
  'correct-document': 'did_correct',
  'correct-figure': 'did_correct',
  'correct-deadline': 'did_correct',
  'add-official': 'did_add_official',
  'add-meeting': 'did_add_meeting',
  'add-document': 'did_add_document',
  'add-position': 'did_add_position',
  'add-place': 'did_add_place',
  'add-note': 'did_add_note',
  note: 'did_note',
  tag: 'did_tag',
  merge: 'did_merge',
  'not-same': 'did_not_same',
  same: 'lk_did_same',
  split: 'lk_did_split',
  call: 'lk_did_call',
  'remove-story': 'did_remove',
};

/** The same of a meeting, where it is said in other words. */
const ofMeeting: Partial<Record<Act['kind'], TextKey>> = {
  'not-same': 'lk_did_not_same_meeting',
  same: 'lk_did_same_meeting',
  split: 'lk_did_split_meeting',
};

/** What was done, in words; of a choice that is taken off again, its contrary. */
function didKey(act: Act): TextKey {
  if (act.kind === 'tag' && !act.on) return 'did_untag';
  if (act.kind === 'call' && !act.name) return 'lk_did_uncall';
  const meeting = 'fact' in act && act.fact.startsWith('meeting:');
  return (meeting ? ofMeeting[act.kind] : undefined) ?? did[act.kind];
}

/** What an act puts in: a tag, a post, a name. */
function putIn(act: Act): string {
  if (act.kind === 'tag') return act.tag;
  if (act.kind === 'add-position') return act.position.title;
  return act.kind === 'call' ? act.name : '';
}

/** What a decision was about and what was done, in words. */
export function actWords({ act, about }: Decision): { name: string; did: string } {
  const more = putIn(act);
  const told = text(didKey(act));
  return { name: shown(nameOf(act, about?.name)), did: more ? `${told}: ${shown(more)}` : told };
}

function nameOf(act: Act, name: string | undefined): string {
  if (name) return name;
  if ('fields' in act && 'name' in act.fields && act.fields.name) return act.fields.name;
  if (!('fact' in act) || act.fact === 'story') return text('whole_story');
  return act.fact.slice(act.fact.indexOf(':') + 1);
}
