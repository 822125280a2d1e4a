import type { Decided, PageReply } from '../../../messages/page.ts';
import { ask, word } from '../extension.ts';
import type { Face } from './dialog.ts';
import { el, keyButton } from './el.ts';

/** What a face of the card can do with the card. Once the card has gone on to other words it does nothing. */
export interface Stage {
  fill(face: Face): void;
  close(): void;
  /** Goes to the next painted words, or the ones before. */
  step(by: 1 | -1): void;
}

/** The arrows, on every face that is no form. */
export const arrows = (stage: Stage) => ({
  ArrowDown: () => stage.step(1),
  ArrowUp: () => stage.step(-1),
});

/** Says something, no more. */
export function saidFace(said: string, stage: Stage): Face {
  return { label: said, content: [el('p', { role: 'status' }, said)], keys: arrows(stage) };
}

/** Says what was decided, with the way back; or what went wrong. */
export function showDecided(
  reply: PageReply<'accept' | 'reject' | 'correct' | 'mark' | 'undo'>,
  stage: Stage,
) {
  if (!reply.ok) return stage.fill(saidFace(reply.words, stage));
  const { said, decisions }: Decided = reply.output;
  if (decisions.length === 0) return stage.fill(saidFace(said, stage));
  const takeBack = async () => showDecided(await ask({ page: 'undo', decisions }), stage);
  stage.fill({
    label: said,
    content: [
      el('p', { role: 'status' }, said),
      el(
        'div',
        { class: 'keys' },
        keyButton(word('undo'), 'U', () => void takeBack()),
      ),
    ],
    keys: { u: () => void takeBack(), ...arrows(stage) },
  });
}
