import type { Mark } from '../../messages/marks.ts';
import type { MarkingKind } from '../../messages/page.ts';
import type { Target } from '../../model/index.ts';
import { comparable } from '../comparable.ts';
import type { QuoteSelector } from '../locate.ts';
import { anchorIn, verdict } from '../locate.ts';
import { pageText, rangeIn, selectedQuote } from '../page.ts';
import { makeCards } from './cards.ts';
import { extension } from './extension.ts';
import { clearHighlights, setHighlight, setHighlights } from './highlights.ts';
import { indexPlaces, type PlaceIndex, placeAt, placeOf } from './hit.ts';
import { watchText } from './late.ts';
import { type Place, placesOn } from './places.ts';
import { watchPointer } from './pointer.ts';
import { isSamePlace, isSameRange } from './same.ts';
import { scrollToWords } from './scroll.ts';
import type { Tone } from './style.ts';
import { toneAt } from './tone.ts';
import { unchangedIn } from './unchanged.ts';

/** What the background can have done in a page. */
export interface Painter {
  /** Paints the facts of a story in place of those before, and keeps painting what comes late. */
  paint(marks: Mark[]): void;
  /** The tone in which the page is still to be given its style; null where it wears it. Told once. */
  undressed(): Tone | null;
  /** Takes all paint, listeners and the card away. */
  clear(): void;
  /** Scrolls to words and points at them. */
  show(target: Target): 'found' | 'check' | 'gone';
  selection(): QuoteSelector | null;
  /** Marks the selected words, as a kind where one is told; without a selection goes to the next painted ones. */
  mark(kind: MarkingKind | null): void;
}

export function makePainter(): Painter {
  let marks: Mark[] = [];
  let places: Place[] = [];
  let index: PlaceIndex = new Map();
  let end: (() => void) | null = null;
  let worn: Tone | null = null;
  const cards = makeCards(goFrom);

  /** An extension that was updated or removed leaves its scripts behind: they take themselves away. */
  function isOrphaned(): boolean {
    const orphaned = !extension();
    if (orphaned) clear();
    return orphaned;
  }

  /** @returns whether the page now shows other places than before */
  function repaint(): boolean {
    if (isOrphaned()) return false;
    const before = places;
    places = placesOn(document, marks);
    index = indexPlaces(places);
    setHighlights(places);
    return (
      places.length !== before.length ||
      places.some(({ range }, at) => !isSameRange(range, before[at]?.range))
    );
  }

  function attend(): () => void {
    const ends = [
      watchText(document.body, repaint),
      watchPointer<Place>(document, {
        at: (x, y) => placeAt(document, index, x, y),
        isCard: cards.dialog.isHost,
        open: (place, x, y) => {
          if (isOrphaned()) return;
          if (!cards.dialog.isBusy() && !isSamePlace(cards.current(), place))
            cards.openAt(place, false, x, y);
        },
        leave: () => {
          if (!cards.dialog.isBusy()) cards.close();
        },
      }),
    ];
    const onFocus = (event: FocusEvent) => {
      if (!event.isTrusted || !(event.target instanceof Element) || cards.dialog.isHost(event.target)) return;
      if (isOrphaned()) return;
      // A press of the mouse focuses too, and shows what it means by itself.
      const place = event.target.matches(':focus-visible') ? placeOf(places, event.target) : null;
      if (place) cards.openAt(place, false);
      else if (!cards.dialog.isBusy()) cards.close();
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
      for (const stop of ends) stop();
    };
  }

  function clear(): void {
    end?.();
    end = null;
    [marks, places, index, worn] = [[], [], new Map(), null];
    cards.close();
    clearHighlights();
  }

  /** The painted words after others, or before; from where the page is scrolled to where none are told. Round and round. */
  function goFrom(from: Place | null, by: 1 | -1): void {
    const facts = places.filter(({ range }) => range.getClientRects().length > 0);
    const at = from
      ? facts.findIndex((place) => isSamePlace(place, from))
      : facts.findIndex(({ range }) => range.getBoundingClientRect().top >= 0) - 1;
    const next = facts[(at + by + facts.length) % facts.length];
    if (!next) return;
    scrollToWords(next.range, 'instant');
    cards.openAt(next, true);
  }

  return {
    paint(all) {
      marks = all;
      repaint();
      end ??= attend();
    },
    undressed() {
      const tone = toneAt(places[0]?.range.startContainer.parentElement ?? document.body);
      if (tone === worn) return null;
      worn = tone;
      return tone;
    },
    clear,
    show(target) {
      const page = pageText(document);
      const text = comparable(page.text);
      const found = unchangedIn(text, target) ?? anchorIn(text, target);
      const range = found && rangeIn(page, found);
      setHighlight('shown', range ? [range] : []);
      if (!range) return 'gone';
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollToWords(range, calm ? 'instant' : 'smooth');
      return verdict(found);
    },
    selection: () => selectedQuote(document),
    mark(kind) {
      if (selectedQuote(document)) void cards.openOnSelection(kind);
      else goFrom(cards.current(), 1);
    },
  };
}
