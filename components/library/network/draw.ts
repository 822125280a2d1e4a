import type { Core, StylesheetJson } from 'cytoscape';
import type { Graph } from './graph.ts';
import type { Spot } from './layout.ts';

/** More lines than this are one grey spot, and slow to move; the strongest are drawn, the table has all. */
export const MOST_LINES = 3000;

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
        label: 'data(name)',
        color: token('--ink'),
        'font-family': fontFamily,
        'font-size': 'data(type)',
        'min-zoomed-font-size': 9,
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'text-max-width': '140px',
        'text-wrap': 'ellipsis',
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
    { selector: 'node.near', style: { 'min-zoomed-font-size': 6 } },
    {
      selector: 'node.chosen',
      style: {
        'background-color': token('--accent'),
        'border-color': token('--ink'),
        'border-width': 2,
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
  ];
}

/** Puts a graph on its canvas in place of what was there. */
export function draw(cy: Core, { people, ties }: Graph, spots: Spot[]): void {
  const most = Math.max(1, ...people.map(({ meetings }) => meetings));
  cy.batch(() => {
    cy.elements().remove();
    cy.add([
      ...people.map(({ id, name, meetings }, at) => ({
        group: 'nodes' as const,
        data: {
          id,
          name: name.normalize('NFC'),
          size: 10 + 34 * Math.sqrt(meetings / most),
          type: 10 + 8 * Math.sqrt(meetings / most),
        },
        position: { ...(spots[at] ?? { x: 0, y: 0 }) },
      })),
      ...ties.slice(0, MOST_LINES).map(({ a, b, times }) => ({
        group: 'edges' as const,
        data: {
          id: `${a} ${b}`,
          source: people[a]?.id ?? '',
          target: people[b]?.id ?? '',
          width: Math.min(8, 0.6 + Math.sqrt(times)),
        },
      })),
    ]);
  });
  cy.fit(undefined, 24);
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
  if (centre && person !== null) cy.center(cy.getElementById(person));
}
