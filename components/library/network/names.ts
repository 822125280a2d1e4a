import type { Core, NodeSingular } from 'cytoscape';

/** Milliseconds after the last turn of the wheel. */
const CALM = 80;
/** Letter's share of the type's height, and a line's: enough for marks upon marks. */
const WIDE = 0.56;
const HIGH = 1.45;
/** Names have this much air around them, in pixels. */
const AIR = 2;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Keeps names readable at any nearness: on and on as the drawing comes nearer, more of them have room. */
export function keepNames(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(() => !cy.destroyed() && nameWhatFits(cy), CALM);
  });
}

/** Writes the names that fit, never one over another: the chosen's first, then who met most. Their size is the screen's. */
export function nameWhatFits(cy: Core): void {
  const zoom = cy.zoom();
  const nodes = cy.nodes().toArray() as NodeSingular[];
  const rank = (node: NodeSingular) => (node.hasClass('chosen') ? 2 : node.hasClass('near') ? 1 : 0);
  const ordered = nodes
    .map((node) => ({ node, rank: rank(node), size: Number(node.data('size')) }))
    .sort((a, b) => b.rank - a.rank || b.size - a.size);
  const rows = new Map<number, Box[]>();
  cy.batch(() => {
    for (const { node, size } of ordered) {
      const type = Number(node.data('type'));
      const box = boxOf(node, size, type, zoom);
      const [first, last] = [Math.floor(box.top / 32), Math.floor(box.bottom / 32)];
      const near = [];
      for (let row = first; row <= last; row++) near.push(...(rows.get(row) ?? []));
      const fits = !node.hasClass('far') && !near.some((other) => meet(box, other));
      node.data({ label: fits ? node.data('name') : '', points: type / zoom });
      if (!fits) continue;
      for (let row = first; row <= last; row++) rows.set(row, [...(rows.get(row) ?? []), box]);
    }
  });
}

/** Where a name stands, under its spot, in pixels of the screen (but for where the drawing was moved to). */
function boxOf(node: NodeSingular, size: number, type: number, zoom: number): Box {
  const { x, y } = node.position();
  const half = (String(node.data('name')).length * type * WIDE) / 2 + AIR;
  const top = (y + size / 2) * zoom;
  return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + type * HIGH };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
