import { word } from '../extension.ts';
import type { Face } from './dialog.ts';
import { el } from './el.ts';

/**
 * A form in the card: Enter saves (in several lines with Ctrl), Escape leaves.
 * @param button the words of the button that saves
 * @param save gives what is wrong, in words; nothing where it went well
 */
export function formFace(
  label: string,
  fields: Node[],
  button: string,
  save: () => Promise<string | null | undefined>,
  cancel: () => void,
): Face {
  const problem = el('p', { class: 'doubt', role: 'alert' });
  const submit = async () => {
    problem.textContent = (await save()) || '';
  };
  const form = el(
    'form',
    {
      'aria-label': label,
      submit: (event) => {
        event.preventDefault();
        void submit();
      },
    },
    ...fields,
    problem,
    el(
      'div',
      { class: 'keys' },
      el('button', { type: 'submit', class: 'solid' }, button),
      el('button', { type: 'button', click: cancel }, word('cancel')),
    ),
  );
  return { label, content: [el('h2', {}, label), form], keys: { Escape: cancel }, isForm: true };
}
