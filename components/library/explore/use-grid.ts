import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What a row takes before it is measured: one line, and a page of rows for PageUp and PageDown. */
const ROW = 44;
const HEAD = 40;

// Where the reader was in each table: coming back, the same row has the focus.
const left = new Map<string, { active: number; scroll: number }>();

/** The rows to be seen, and the keys that go through them. @param place what is kept is kept by it */
export function useGrid(count: number, place: string) {
  const body = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const [margin, setMargin] = useState(0);
  const [chosen, setActive] = useState(() => left.get(place)?.active ?? 0);
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
    const before = left.get(place)?.scroll;
    if (before) scrollTo(0, before);
    const keep = () => left.set(place, { active: left.get(place)?.active ?? 0, scroll: scrollY });
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [place]);
  useEffect(() => {
    left.set(place, { active, scroll: left.get(place)?.scroll ?? 0 });
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

  return { body, virtual, active, onKeyDown, setActive };
}
