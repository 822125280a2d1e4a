import type { Correction, Editable } from '../../../messages/page.ts';
import { ask, word } from '../extension.ts';
import type { Face } from './dialog.ts';
import { el, row, tick } from './el.ts';
import { formFace } from './form.ts';
import { type Stage, showDecided } from './stage.ts';

/** A form's fields, and what of them was changed; null where nothing was. */
interface Fields {
  content: Node[];
  changed(): Correction | null;
}

/** The form in which a fact is put right. @param back the face to return to */
export function editFace(fact: string, now: Editable, stage: Stage, back: () => Face): Face {
  const fields =
    now.kind === 'official'
      ? officialFields(now)
      : now.kind === 'meeting'
        ? meetingFields(now)
        : documentFields(now);
  const name = now.kind === 'document' ? now.number : now.name;
  const save = async () => {
    const correction = fields.changed();
    if (!correction) {
      stage.fill(back());
      return null;
    }
    const reply = await ask({ page: 'correct', fact, correction });
    if (reply.ok) showDecided(reply, stage);
    return reply.ok ? null : reply.words;
  };
  return formFace(word('edit_fact', name), fields.content, word('edit_save'), save, () => stage.fill(back()));
}

function meetingFields(now: Extract<Editable, { kind: 'meeting' }>): Fields {
  const name = row(
    word('field_meeting_name'),
    now.name,
    { required: true, 'data-enter': 'save' },
    'textarea',
  );
  const date = row(word('field_date'), now.date, { placeholder: '28-5-2020' });
  return {
    content: [name.element, date.element],
    changed: () =>
      onlyChanged('meeting', {
        name: name.value() !== now.name && name.value(),
        date: date.value() !== now.date && date.value(),
      }),
  };
}

function documentFields(now: Extract<Editable, { kind: 'document' }>): Fields {
  const type = row(word('mark_document_type'), now.type);
  const number = row(word('mark_document_number'), now.number, { required: true });
  return {
    content: [type.element, number.element],
    changed: () =>
      onlyChanged('document', {
        type: type.value() !== now.type && type.value(),
        number: number.value() !== now.number && number.value(),
      }),
  };
}

function officialFields(now: Extract<Editable, { kind: 'official' }>): Fields {
  const name = row(word('field_name'), now.name, { required: true });
  let posts = now.positions.map(postFields);
  const list = el('div', { class: 'posts' }, ...posts.map(({ element }) => element));
  const add = () => {
    const post = postFields({ title: '', body: '', former: false });
    posts.push(post);
    list.append(post.element);
    post.element.querySelector('input')?.focus();
  };
  function postFields(post: { title: string; body: string; former: boolean }) {
    const title = row(word('field_title'), post.title);
    const body = row(word('field_body'), post.body);
    const former = tick(word('field_former'), post.former);
    const drop = () => {
      posts = posts.filter((other) => other !== made);
      element.remove();
      list.querySelector('input')?.focus();
    };
    const foot = el(
      'div',
      { class: 'split' },
      former.element,
      el('button', { type: 'button', class: 'link', click: drop }, word('paint_drop_post')),
    );
    const element = el('fieldset', {}, title.element, body.element, foot);
    const made = {
      element,
      value: () => ({ title: title.value(), body: body.value(), former: former.on() }),
    };
    return made;
  }
  return {
    content: [
      name.element,
      list,
      el('button', { type: 'button', class: 'link', click: add }, word('add_position')),
    ],
    changed: () => {
      const positions = posts.map((post) => post.value()).filter(({ title }) => title);
      return onlyChanged('official', {
        name: name.value() !== now.name && name.value(),
        positions: JSON.stringify(positions) !== JSON.stringify(now.positions) && positions,
      });
    },
  };
}

/** A correction of the fields that are not `false`; null where all are. */
function onlyChanged(kind: Correction['kind'], fields: Record<string, unknown>): Correction | null {
  const changed = Object.entries(fields).filter(([, value]) => value !== false);
  return changed.length > 0 ? ({ kind, ...Object.fromEntries(changed) } as Correction) : null;
}
