import type { Core, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape';
import type { Graph } from './graph.ts';
import type { Spot } from './layout.ts';
import { nameWhatFits } from './names.ts';

/** More lines than this are one grey spot, and slow to move; the strongest are drawn, the table has all. */
export const MOST_LINES = 2000;
/** Elements put on the canvas at once; between two bites the page breathes. */
const BITE = 100;
/** In a small library one meeting does not make a great spot. */
const FEW = 16;
/** How near a drawing of few comes by itself. */
const NEAREST = 1.6;
/** Letters of a name that have room under its spot. */
const LETTERS = 30;

/** A name beside its spot stands clear of it. */
const MARGINS: Record<string, number> = { left: -3, right: 3 };

const fontFamily = '"Be Vietnam Pro", system-ui, sans-serif';

/** The look of people and ties, in the colours the page has now. */
export function styleOf(root: Element = document.documentElement): StylesheetJson {
  const tokens = getComputedStyle(root);
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': token('--person'),
        label: 'data(label)',
        color: token('--ink'),
        'font-family': fontFamily,
        'font-size': 'data(points)',
        'text-valign': (node: NodeSingular) => node.data('valign'),
        'text-halign': (node: NodeSingular) => node.data('halign'),
        'text-margin-x': (node: NodeSingular) => MARGINS[node.data('halign')] ?? 0,
        'text-outline-color': token('--paper'),
        'text-outline-width': 2,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': token('--faint'),
        'line-opacity': 0.35,
        'curve-style': 'haystack',
      },
    },
    { selector: '.far', style: { opacity: 0.18, 'text-opacity': 0 } },
    { selector: 'edge.near', style: { 'line-color': token('--accent'), 'line-opacity': 0.8 } },
    {
      selector: 'node.chosen',
      style: {
        'background-color': token('--accent'),
        'border-color': token('--ink'),
        'border-width': 2,
        'z-index': 10,
      },
    },
  ];
}

/** Puts a graph on its canvas in place of what was there, a bite at a time. */
export function* draw(
  cy: Core,
  { people, ties }: Pick<Graph, 'people' | 'ties'>,
  spots: Spot[],
): Generator<void, void> {
  const most = Math.max(FEW, ...people.map(({ meetings }) => meetings));
  const nodes = people.map(({ id, name, meetings }, at): ElementDefinition => {
    const weight = Math.sqrt(meetings / most);
    return {
      group: 'nodes',
      data: {
        id,
        name: labelOf(name),
        label: '',
        size: 10 + 34 * weight,
        type: 12 + 4 * weight,
        points: 12,
        valign: 'bottom',
        halign: 'center',
      },
      position: { ...(spots[at] ?? { x: 0, y: 0 }) },
    };
  });
  const edges = ties.map(
    ({ a, b, times }): ElementDefinition => ({
      group: 'edges',
      data: {
        id: `${a} ${b}`,
        source: people[a]?.id ?? '',
        target: people[b]?.id ?? '',
        width: Math.min(8, 0.6 + Math.sqrt(times)),
      },
    }),
  );
  cy.elements().remove();
  const elements = [...nodes, ...edges];
  for (let at = 0; at < elements.length; at += BITE) {
    cy.add(elements.slice(at, at + BITE));
    yield;
  }
  showAll(cy);
}

/** Brings all into sight; a few are not blown up. */
export function showAll(cy: Core): void {
  // A change of size is told some time after, when the page may be another.
  if (cy.destroyed()) return;
  // Names have the screen's size, whatever the nearness: they are no part of what is brought into sight.
  cy.nodes().data('label', '');
  cy.fit(cy.nodes(), 40);
  if (cy.zoom() > NEAREST) {
    cy.zoom(NEAREST);
    cy.center();
  }
  nameWhatFits(cy);
}

function labelOf(name: string): string {
  const label = name.normalize('NFC');
  return label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label;
}

/** Marks one person with those met, the rest steps back; null takes the marks away. */
export function mark(cy: Core, person: string | null, centre: boolean): void {
  cy.batch(() => {
    cy.elements().removeClass('far near chosen');
    if (person === null) return;
    const node = cy.getElementById(person);
    if (node.empty()) return;
    const near = node.closedNeighborhood();
    near.addClass('near');
    cy.elements().difference(near).addClass('far');
    node.addClass('chosen');
  });
  nameWhatFits(cy);
  if (centre && person !== null) cy.center(cy.getElementById(person));
}
