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
  'remove-story': 'did_remove',
};

/** What a decision was about and what was done, in words. */
export function actWords({ act, about }: Decision): { name: string; did: string } {
  const told = text(act.kind === 'tag' && !act.on ? 'did_untag' : did[act.kind]);
  const more =
    act.kind === 'tag' ? `: ${act.tag}` : act.kind === 'add-position' ? `: ${act.position.title}` : '';
  return { name: shown(nameOf(act, about?.name)), did: told + shown(more) };
}

function nameOf(act: Act, name: string | undefined): string {
  if (name) return name;
  if ('fields' in act && 'name' in act.fields && act.fields.name) return act.fields.name;
  if (!('fact' in act) || act.fact === 'story') return text('whole_story');
  return act.fact.slice(act.fact.indexOf(':') + 1);
}
