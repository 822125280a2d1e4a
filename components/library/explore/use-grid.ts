import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What a row takes before it is measured: one line, and a page of rows for PageUp and PageDown. */
const ROW = 44;
const HEAD = 40;

interface Left {
  active: number;
  scroll: number;
  /** The row was opened: coming back, it has the focus again. */
  opened?: boolean;
}

// Where the reader was in each table.
const left = new Map<string, Left>();
const START: Left = { active: 0, scroll: 0 };

/** The rows to be seen, and the keys that go through them. @param place what is kept is kept by it */
export function useGrid(count: number, place: string) {
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const [margin, setMargin] = useState(0);
  const [chosen, setActive] = useState(() => left.get(place)?.active ?? 0);
  const [at, setAt] = useState(place);
  if (at !== place) {
    // Other filters, other rows: the first of them, or where they were left.
    setAt(place);
    setActive(left.get(place)?.active ?? 0);
  }
  const active = Math.min(chosen, count - 1);

  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: HEAD,
    // The row in focus stays though it is scrolled away: the keys go on from it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(active) || active < 0 ? shown : [...shown, active].sort((a, b) => a - b);
    },
  });

  // Filters that break into another line move the rows.
  useLayoutEffect(() => {
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top;
      if (top !== undefined) setMargin(Math.round(top + scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const before = left.get(place) ?? START;
    if (before.scroll) scrollTo(0, before.scroll);
    if (before.opened) {
      // Its row is there once the window is measured.
      wanted.current = true;
      left.set(place, { ...before, opened: false });
    }
    const keep = () => left.set(place, { ...(left.get(place) ?? START), scroll: scrollY });
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [place]);
  useEffect(() => {
    left.set(place, { ...(left.get(place) ?? START), active });
  }, [place, active]);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-index]');
    if (event.key === 'Enter' && row && event.target === row) {
      event.preventDefault();
      row.querySelector('a')?.click();
      return;
    }
    const page = Math.max(1, Math.floor((innerHeight - HEAD) / ROW) - 1);
    const step: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
    };
    const to = step[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, to));
    wanted.current = true;
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };

  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.getAttribute('href')?.startsWith('#')) return;
    const index = Number(link.closest<HTMLElement>('[data-index]')?.dataset.index ?? active);
    left.set(place, { active: index, scroll: scrollY, opened: true });
  };

  return { body, virtual, active, onKeyDown, onClick, setActive };
}
