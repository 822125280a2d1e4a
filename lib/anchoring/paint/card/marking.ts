import type { Markable, Marking, MarkingKind } from '../../../messages/page.ts';
import type { QuoteSelector } from '../../locate.ts';
import { ask, type Key, word } from '../extension.ts';
import type { Face } from './dialog.ts';
import { choice, el, keyButton, row, tick } from './el.ts';
import { formFace } from './form.ts';
import { type Stage, showDecided } from './stage.ts';

/** As what words can be marked, in the order of the keys 1–6. */
export const MARKINGS: readonly (readonly [MarkingKind, Key])[] = [
  ['official', 'mark_official'],
  ['post', 'mark_post'],
  ['meeting', 'mark_meeting'],
  ['place', 'mark_place'],
  ['document', 'mark_document'],
  ['note', 'mark_note'],
];

interface Selected {
  quote: QuoteSelector;
  found: Markable;
}

/** The six kinds as buttons. */
export function kindsFace(selected: Selected, stage: Stage): Face {
  const begin = (kind: MarkingKind) => stage.fill(markingFace(kind, selected, stage));
  const keys = MARKINGS.map(([kind], at) => [String(at + 1), () => begin(kind)] as const);
  const label = word('mark_as');
  return {
    label,
    content: [
      el('p', { class: 'soft' }, label),
      el('h2', {}, excerpt(selected.found.words)),
      el(
        'div',
        { class: 'keys' },
        ...MARKINGS.map(([kind, key], at) => keyButton(word(key), String(at + 1), () => begin(kind))),
      ),
    ],
    keys: Object.fromEntries(keys),
  };
}

/** The form for one kind. */
export function markingFace(kind: MarkingKind, selected: Selected, stage: Stage): Face {
  const { quote, found } = selected;
  const fields = fieldsOf(kind, found);
  const canRepeat = found.repeats > 0 && (kind === 'official' || kind === 'document');
  const repeats = canRepeat ? tick(word('mark_repeats', found.repeats), true) : null;
  const save = async () => {
    const reply = await ask({
      page: 'mark',
      quote,
      marking: fields.value(),
      repeats: repeats?.on() ?? false,
    });
    if (reply.ok) showDecided(reply, stage);
    return reply.ok ? null : reply.words;
  };
  const label = word('mark_as_kind', word(`mark_${kind}`));
  const content = repeats ? [...fields.content, repeats.element] : fields.content;
  return formFace(label, content, word('mark_save'), save, () => stage.fill(kindsFace(selected, stage)));
}

function fieldsOf(
  kind: MarkingKind,
  { words, officials, meetings }: Markable,
): { content: Node[]; value(): Marking } {
  const required = { required: true };
  if (kind === 'official') {
    const name = row(word('field_name'), words, required);
    const [title, body] = [row(word('field_title'), ''), row(word('field_body'), '')];
    return {
      content: [name.element, title.element, body.element],
      value: () => ({ kind, name: name.value(), title: title.value(), body: body.value() }),
    };
  }
  if (kind === 'post') {
    const [title, body] = [row(word('field_title'), words, required), row(word('field_body'), '')];
    const who = choice(
      word('mark_whose'),
      officials.map(({ fact, name }) => [fact, name] as const),
    );
    return {
      content: [title.element, body.element, who.element],
      value: () => ({ kind, official: who.value(), title: title.value(), body: body.value() }),
    };
  }
  if (kind === 'meeting') {
    const name = row(word('field_meeting_name'), words, { ...required, 'data-enter': 'save' }, 'textarea');
    const date = row(word('field_date'), '', { placeholder: '28-5-2020' });
    return {
      content: [name.element, date.element],
      value: () => ({ kind, name: name.value(), date: date.value() }),
    };
  }
  if (kind === 'place') {
    const which = choice(word('mark_place_of'), [
      ...meetings.map(({ fact, name }) => [fact, name] as const),
      ['', word('mark_no_meeting')] as const,
    ]);
    return {
      content: [el('p', {}, words), which.element],
      value: () => ({ kind, meeting: which.value() || null }),
    };
  }
  if (kind === 'document') {
    const type = row(word('mark_document_type'), '');
    const number = row(word('mark_document_number'), words, required);
    return {
      content: [type.element, number.element],
      value: () => ({ kind, type: type.value(), number: number.value() }),
    };
  }
  const text = row(word('mark_note_text'), '', required, 'textarea');
  return {
    content: [el('p', { class: 'soft' }, excerpt(words)), text.element],
    value: () => ({ kind: 'note', text: text.value() }),
  };
}

const excerpt = (words: string) => (words.length > 120 ? `${words.slice(0, 119)}…` : words);
