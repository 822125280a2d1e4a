import type { Core, NodeSingular } from 'cytoscape';

/** Milliseconds after the last turn of the wheel. */
const CALM = 80;
/** A letter's width and a line's height by the type: room enough for marks upon marks. */
const WIDE = 0.6;
const HIGH = 1.35;
/** Between spot and name, in pixels. */
const AIR = 3;
/** Where a name may stand by its spot, the best first. */
const SIDES = [
  { halign: 'center', valign: 'bottom' },
  { halign: 'right', valign: 'center' },
  { halign: 'left', valign: 'center' },
  { halign: 'center', valign: 'top' },
] as const;
type Side = (typeof SIDES)[number];

/** Pixels of the screen, but for where the drawing was moved to. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Keeps names readable at any nearness: as the drawing comes nearer, more of them have room. */
export function keepNames(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(() => !cy.destroyed() && nameWhatFits(cy), CALM);
  });
}

/** Writes the names that have room: the chosen's first, then who met most. Their size is the screen's at any nearness. */
export function nameWhatFits(cy: Core): void {
  const zoom = cy.zoom();
  const taken = new Taken();
  const { x } = cy.pan();
  // Cut off by an edge it is no name; what was moved out of sight is not looked at.
  const inside = ({ left, right }: Box) => left + x >= 0 && right + x <= cy.width();
  const seen = (node: NodeSingular, box: Box) => inside(box) || !inside(spotOf(node, zoom));
  const nodes = (cy.nodes().toArray() as NodeSingular[])
    .filter((node) => !node.hasClass('far'))
    .map((node) => ({ node, rank: rankOf(node) }))
    .sort((a, b) => b.rank - a.rank);
  for (const { node } of nodes) taken.add(spotOf(node, zoom));
  cy.batch(() => {
    cy.nodes('.far').data('label', '');
    for (const { node, rank } of nodes) {
      const side =
        SIDES.find((each) => seen(node, boxOf(node, each, zoom)) && taken.isFree(boxOf(node, each, zoom))) ??
        (rank >= CHOSEN ? SIDES[0] : null);
      if (side) taken.add(boxOf(node, side, zoom));
      node.data({
        ...(side ?? SIDES[0]),
        label: side ? node.data('name') : '',
        points: node.data('type') / zoom,
      });
    }
  });
}

const CHOSEN = 2000;

const rankOf = (node: NodeSingular): number =>
  (node.hasClass('chosen') ? CHOSEN : node.hasClass('near') ? CHOSEN / 2 : 0) + Number(node.data('size'));

function spotOf(node: NodeSingular, zoom: number): Box {
  const { x, y } = node.position();
  const half = Number(node.data('size')) / 2;
  return {
    left: (x - half) * zoom,
    right: (x + half) * zoom,
    top: (y - half) * zoom,
    bottom: (y + half) * zoom,
  };
}

/** Where a name would stand. */
function boxOf(node: NodeSingular, { halign, valign }: Side, zoom: number): Box {
  const spot = spotOf(node, zoom);
  const width = String(node.data('name')).length * node.data('type') * WIDE;
  const height = node.data('type') * HIGH;
  const [x, y] = [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2];
  const left =
    halign === 'center' ? x - width / 2 : halign === 'right' ? spot.right + AIR : spot.left - AIR - width;
  const top =
    valign === 'center' ? y - height / 2 : valign === 'bottom' ? spot.bottom + 1 : spot.top - 1 - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** What stands somewhere already, found by the strips it lies in. */
class Taken {
  static readonly STRIP = 32;
  readonly #strips = new Map<number, Box[]>();

  add(box: Box): void {
    for (const strip of stripsOf(box)) this.#strips.set(strip, [...(this.#strips.get(strip) ?? []), box]);
  }

  isFree(box: Box): boolean {
    return stripsOf(box).every((strip) => !this.#strips.get(strip)?.some((other) => meet(box, other)));
  }
}

function stripsOf({ top, bottom }: Box): number[] {
  const first = Math.floor(top / Taken.STRIP);
  const count = Math.floor(bottom / Taken.STRIP) - first + 1;
  return Array.from({ length: count }, (_, at) => first + at);
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
