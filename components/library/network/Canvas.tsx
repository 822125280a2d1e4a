import type { Core } from 'cytoscape';
import Maximize from 'lucide-react/icons/maximize';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../../IconButton.tsx';
import { text } from '../../text.ts';
import { draw, MOST_LINES, mark, showAll, styleOf } from './draw.ts';
import { drawnTies, type Graph } from './graph.ts';
import { inBites, layout } from './layout.ts';
import { keepNames } from './names.ts';

/** One press of an arrow, in pixels; one of + or −. */
const STEP = 60;
const ZOOM = 1.25;

interface CanvasProps {
  graph: Graph;
  chosen: string | null;
  /** A tap on a person, or (null) beside all. */
  onChoose(person: string | null): void;
}

/** The drawing of who met whom. Everything in it stands in the table beside, so readers of screens pass it by. */
export function Canvas({ graph, chosen, onChoose }: CanvasProps) {
  const words = useId();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ chosen, onChoose });
  latest.current = { chosen, onChoose };
  const [cy, setCy] = useState<Core | null>(null);
  const [drawn, setDrawn] = useState<Graph | null>(null);

  useEffect(() => {
    let core: Core | null = null;
    let going = true;
    const start = async () => {
      // Heavy, and no other view needs it.
      const [{ default: cytoscape }] = await Promise.all([
        import('cytoscape'),
        document.fonts.load('400 14px "Be Vietnam Pro"', 'ệ').catch(() => []),
      ]);
      if (!going || !place.current) return;
      core = cytoscape({
        container: place.current,
        style: styleOf(),
        minZoom: 0.05,
        maxZoom: 6,
        autoungrabify: true,
        boxSelectionEnabled: false,
        selectionType: 'single',
        textureOnViewport: true,
        pixelRatio: 'auto',
      });
      core.on('tap', ({ target }) => latest.current.onChoose(target === core ? null : nodeId(target)));
      core.on('resize', () => core && showAll(core));
      keepNames(core);
      setCy(core);
    };
    void start();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => core?.style(styleOf());
    scheme.addEventListener('change', recolour);
    return () => {
      going = false;
      scheme.removeEventListener('change', recolour);
      core?.destroy();
      setCy(null);
    };
  }, []);

  useEffect(() => {
    if (!cy) return;
    const stop = new AbortController();
    const lay = async () => {
      const picture = { people: graph.people, ties: drawnTies(graph, MOST_LINES) };
      const spots = await inBites(layout(picture), stop.signal);
      if (!spots || stop.signal.aborted) return;
      await inBites(draw(cy, picture, spots), stop.signal);
      if (stop.signal.aborted) return;
      mark(cy, latest.current.chosen, false);
      setDrawn(graph);
    };
    void lay();
    return () => stop.abort();
  }, [cy, graph]);

  useEffect(() => {
    if (cy && drawn) mark(cy, chosen, true);
  }, [cy, drawn, chosen]);

  const zoom = (factor: number) =>
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const moves: Record<string, () => void> = {
      '+': () => zoom(ZOOM),
      '=': () => zoom(ZOOM),
      '-': () => zoom(1 / ZOOM),
      '0': () => cy && showAll(cy),
      ArrowLeft: () => cy?.panBy({ x: STEP, y: 0 }),
      ArrowRight: () => cy?.panBy({ x: -STEP, y: 0 }),
      ArrowUp: () => cy?.panBy({ x: 0, y: STEP }),
      ArrowDown: () => cy?.panBy({ x: 0, y: -STEP }),
      Escape: () => onChoose(null),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <div className="network-figure">
      {/* biome-ignore lint/a11y/useSemanticElements: no element is a drawing that takes keys */}
      <div
        role="group"
        className="network-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the drawing
        tabIndex={0}
        aria-label={text('lc_network_figure')}
        aria-describedby={words}
        aria-busy={drawn !== graph}
        onKeyDown={onKeyDown}
      >
        <div
          ref={place}
          aria-hidden
          className="network-canvas"
          data-testid="network-canvas"
          data-drawn={drawn === graph}
        />
      </div>
      <div className="network-zoom">
        <IconButton label={text('lc_zoom_in')} onClick={() => zoom(ZOOM)}>
          <Plus size={16} aria-hidden />
        </IconButton>
        <IconButton label={text('lc_zoom_out')} onClick={() => zoom(1 / ZOOM)}>
          <Minus size={16} aria-hidden />
        </IconButton>
        <IconButton label={text('lc_zoom_fit')} onClick={() => cy && showAll(cy)}>
          <Maximize size={16} aria-hidden />
        </IconButton>
      </div>
      <p id={words} className="hint">
        {text('lc_network_words', graph.people.length, graph.ties.length)} {text('lc_network_keys')}
      </p>
    </div>
  );
}

const nodeId = (target: { isNode(): boolean; id(): string }): string | null =>
  target.isNode() ? target.id() : null;
