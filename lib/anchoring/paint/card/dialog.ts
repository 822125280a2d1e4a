import { dress } from './dress.ts';
import { el } from './el.ts';
import { placed } from './place.ts';
import { savesForm } from './saves-form.ts';

/** What the card shows at one time. */
export interface Face {
  label: string;
  content: (Node | null)[];
  /** By `KeyboardEvent.key`, letters in lower case; `Escape` closes unless it is named here. */
  keys: Record<string, () => void>;
  /** Something to fill in: it takes the focus. */
  isForm?: boolean;
}

export interface Dialog {
  isOpen(): boolean;
  /** The focus is in it, or something is being filled in: nothing else may take its place unasked. */
  isBusy(): boolean;
  isHost(target: EventTarget | null): boolean;
  /** Opens beside words, or moves there. @param words null once they are gone */
  open(words: () => DOMRect | null, face: Face, focused: boolean): void;
  fill(face: Face): void;
  close(): void;
}

/** What a person types into the card is no business of the page. */
const PRIVATE =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste change'.split(
    ' ',
  ); // prettier-ignore

/** The card: an element in a closed shadow root, on the page only while it is shown. */
export function makeDialog(onClose: () => void): Dialog {
  // No name of its own: a page could define such an element and reach into its closed root.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = el('div', { class: 'card', role: 'dialog', tabindex: '-1', popover: 'manual' });
  root.append(box);
  dress(root);
  let words: () => DOMRect | null = () => null;
  let keys: Face['keys'] = {};
  let isForm = false;
  let opened = false;
  let before: Element | null = null;

  const hasFocus = () => root.activeElement !== null;
  const isBusy = () => isOpen() && (isForm || hasFocus());
  const isOpen = () => opened && host.isConnected;

  function place(): void {
    const rect = words();
    if (!rect) return;
    box.style.maxHeight = 'none';
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top, height } = placed(rect, box.getBoundingClientRect(), view);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${height}px` });
  }

  /** Goes along with the words; where they leave the window the card goes too, unless somebody is at it. */
  function follow(): void {
    const rect = words();
    const isGone = !rect || rect.bottom < 0 || rect.top > innerHeight;
    if (isGone && !isBusy()) close();
    else place();
  }

  function fill({ label, content, keys: own, isForm: form = false }: Face): void {
    const held = hasFocus();
    isForm = form;
    keys = own;
    box.setAttribute('aria-label', label);
    box.replaceChildren(...content.filter((node) => node !== null));
    place();
    if (held || isForm) focusFirst();
  }

  function focusFirst(): void {
    const first = box.querySelector<HTMLElement>('[autofocus], input, textarea, select, button');
    (first ?? box).focus({ preventScroll: true });
    if (first instanceof HTMLInputElement && first.type === 'text') first.select();
  }

  function open(at: () => DOMRect | null, face: Face, focused: boolean): void {
    words = at;
    if (!isOpen()) {
      opened = true;
      before = document.activeElement;
      document.documentElement.append(host);
      box.showPopover?.();
      for (const type of PRIVATE) addEventListener(type, onPrivate, { capture: true });
      addEventListener('scroll', follow, { capture: true, passive: true });
      addEventListener('resize', follow, { passive: true });
      addEventListener('pointerdown', onPointerDown, { capture: true, passive: true });
    }
    fill(face);
    if (focused && !hasFocus()) focusFirst();
  }

  function close(): void {
    if (!opened) return;
    opened = false;
    const held = hasFocus();
    host.remove();
    for (const type of PRIVATE) removeEventListener(type, onPrivate, { capture: true });
    removeEventListener('scroll', follow, { capture: true });
    removeEventListener('resize', follow);
    removeEventListener('pointerdown', onPointerDown, { capture: true });
    if (held && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
    onClose();
  }

  function onPointerDown(event: Event): void {
    if (event.isTrusted && event.target !== host && !isForm) close();
  }

  function onPrivate(event: Event): void {
    if (!event.isTrusted) return;
    if (event.target === host) event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
  }

  /** Keys work in the card, and beside it while nothing on the page has the focus. */
  function onKey(event: KeyboardEvent): void {
    if (savesForm(event, root.activeElement)) {
      event.preventDefault();
      (root.activeElement as HTMLTextAreaElement).form?.requestSubmit();
      return;
    }
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const field = root.activeElement;
    const isTyping = field instanceof HTMLElement && field.matches('input, textarea, select');
    const isPageBusy =
      !hasFocus() && document.activeElement !== document.body && document.activeElement !== null;
    if (key !== 'Escape' && (isTyping || isPageBusy)) return;
    // Enter presses the very button that has the focus.
    if (key === 'Enter' && field instanceof HTMLButtonElement) return;
    const press = Object.hasOwn(keys, key) ? keys[key] : key === 'Escape' ? close : undefined;
    if (!press) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    press();
  }

  return { isOpen, isBusy, isHost: (target) => target === host, open, fill, close };
}
