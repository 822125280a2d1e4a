import type { Mark } from '../../../messages/marks.ts';
import { ask, type Key, word } from '../extension.ts';
import type { Face } from './dialog.ts';
import { editFace } from './edit.ts';
import { el, keyButton } from './el.ts';
import { arrows, type Stage, saidFace, showDecided } from './stage.ts';

const KINDS: Record<Mark['kind'], Key> = {
  official: 'paint_official',
  meeting: 'paint_meeting',
  document: 'paint_document',
  date: 'paint_date',
  place: 'paint_place',
  note: 'paint_note',
};

/** Kinds that can be put right in the card. */
const EDITABLE: readonly Mark['kind'][] = ['official', 'meeting', 'document', 'date'];

/** Who or what painted words mean, and what can be done about it. */
export function factFace(mark: Mark, check: boolean, stage: Stage): Face {
  const { fact, kind, state } = mark;
  const accept = async () => showDecided(await ask({ page: 'accept', fact }), stage);
  const reject = async () =>
    showDecided(
      // A day that is wrong leaves its meeting standing.
      kind === 'date'
        ? await ask({ page: 'correct', fact, correction: { kind: 'meeting', date: '' } })
        : await ask({ page: 'reject', fact }),
      stage,
    );
  const off = async () => {
    await ask({ page: 'off' });
    stage.close();
  };
  const open = async () => {
    const reply = await ask({ page: 'open', fact });
    if (!reply.ok) stage.fill(saidFace(reply.words, stage));
    else if (!reply.output.opened) stage.fill(saidFace(word('paint_open_yourself'), stage));
    else stage.close();
  };
  const edit = async () => {
    const reply = await ask({ page: 'fields', fact });
    stage.fill(
      reply.ok
        ? editFace(fact, reply.output, stage, () => factFace(mark, check, stage))
        : saidFace(reply.words, stage),
    );
  };

  const acts: [key: string, name: string, cap: string, act: () => Promise<void>][] = [];
  if (state === 'suggested') acts.push(['Enter', word('paint_right'), '⏎', accept]);
  if (EDITABLE.includes(kind)) acts.push(['e', word('key_edit'), 'E', edit]);
  acts.push(['x', word('key_reject'), 'X', reject], ['o', word('paint_open'), 'O', open]);

  return {
    label: `${word(KINDS[kind])}: ${mark.name}`,
    content: [
      ...told(mark, check),
      el(
        'div',
        { class: 'keys' },
        ...acts.map(([, name, cap, act], at) =>
          keyButton(name, cap, () => void act(), at === 0 ? 'solid' : ''),
        ),
      ),
      el(
        'p',
        { class: 'foot' },
        el('button', { type: 'button', class: 'link', click: () => void off() }, word('paint_off')),
      ),
    ],
    keys: { ...Object.fromEntries(acts.map(([key, , , act]) => [key, () => void act()])), ...arrows(stage) },
  };
}

/** What is known of a fact, line by line. */
function told({ kind, name, lines, roles, known, state, doubtful }: Mark, check: boolean): (Node | null)[] {
  return [
    el('h2', { class: kind }, name),
    lines.length > 0 ? el('ul', { class: 'lines' }, ...lines.map((line) => el('li', {}, line))) : null,
    roles.length > 0 ? el('p', { class: 'soft' }, roles.join(', ')) : null,
    state !== 'suggested' ? el('p', { class: 'soft' }, word(`state_${state}`)) : null,
    doubtful ? el('p', { class: 'doubt' }, word('state_doubtful')) : null,
    check ? el('p', { class: 'doubt' }, word('paint_check')) : null,
    known > 0 ? el('p', { class: 'known' }, word('known_in', known)) : null,
  ];
}
