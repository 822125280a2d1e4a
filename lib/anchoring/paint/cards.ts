import type { MarkingKind } from '../../messages/page.ts';
import { selectedQuote } from '../page.ts';
import { type Dialog, makeDialog } from './card/dialog.ts';
import { factFace } from './card/fact.ts';
import { kindsFace, markingFace } from './card/marking.ts';
import { type Stage, saidFace } from './card/stage.ts';
import { ask, word } from './extension.ts';
import { setHighlight } from './highlights.ts';
import type { Place } from './places.ts';

/** The cards over painted and selected words; never more than one at a time. */
export interface Cards {
  dialog: Dialog;
  /** The words the card speaks of, while one speaks of painted ones. */
  current(): Place | null;
  openAt(place: Place, focused: boolean, x?: number, y?: number): void;
  openOnSelection(kind: MarkingKind | null): Promise<void>;
  close(): void;
}

/** @param step goes from words to the next painted ones, or those before */
export function makeCards(step: (from: Place | null, by: 1 | -1) => void): Cards {
  let place: Place | null = null;
  let turn = 0;
  const dialog = makeDialog(() => {
    turn++;
    place = null;
    setHighlight('shown', []);
  });

  function stageOf(): Stage {
    const own = ++turn;
    const current = () => own === turn && dialog.isOpen();
    return {
      fill: (face) => current() && dialog.fill(face),
      close: () => current() && dialog.close(),
      step: (by) => current() && step(place, by),
    };
  }

  /** All lines of the words; from the side, where the pointer is. */
  const rectOf = (range: Range, x?: number, y?: number) => (): DOMRect | null => {
    const all = range.getBoundingClientRect();
    if (all.width === 0 && all.height === 0) return null;
    const line = [...range.getClientRects()].find(
      ({ top, bottom }) => y !== undefined && y >= top && y <= bottom,
    );
    const left = Math.max(line?.left ?? all.left, (x ?? all.left) - 24);
    return new DOMRect(left, all.top, 0, all.height);
  };

  return {
    dialog,
    current: () => place,
    openAt(next, focused, x, y) {
      const stage = stageOf();
      place = next;
      if (focused) setHighlight('shown', [next.range]);
      dialog.open(rectOf(next.range, x, y), factFace(next.mark, next.check, stage), focused);
    },
    async openOnSelection(kind) {
      const range = document.getSelection()?.getRangeAt(0).cloneRange();
      const quote = selectedQuote(document);
      if (!range || !quote) return;
      dialog.close();
      const own = turn;
      const reply = await ask({ page: 'selected', quote });
      // Something else was opened meanwhile.
      if (own !== turn) return;
      const stage = stageOf();
      const selected = reply.ok && { quote, found: reply.output };
      const face = !selected
        ? saidFace(reply.ok ? word('paint_failed') : reply.words, stage)
        : kind
          ? markingFace(kind, selected, stage)
          : kindsFace(selected, stage);
      setHighlight('shown', [range]);
      dialog.open(rectOf(range), face, true);
    },
    close: () => dialog.close(),
  };
}
