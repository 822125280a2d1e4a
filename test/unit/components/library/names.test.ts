import cytoscape, { type Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { nameWhatFits } from '../../../../components/library/network/names.ts';

/** People one under another, so far apart; the later ones met more. */
function drawing(count: number, apart: number): Core {
  const cy = cytoscape({ headless: true });
  for (let at = 0; at < count; at++)
    cy.add({
      data: { id: `p${at}`, name: 'Vi Quang Thuần', size: 10 + at / 40, type: 12, label: '' },
      position: { x: 0, y: at * apart },
    });
  cy.pan({ x: 150, y: 0 });
  return cy;
}
const named = (cy: Core): string[] =>
  cy
    .nodes()
    .filter((node) => node.data('label') !== '')
    .map((node) => node.id());

test('names stand beside one another where there is room for all', () => {
  const cy = drawing(2, 120);
  nameWhatFits(cy);
  expect(named(cy)).toEqual(['p0', 'p1']);
});

test('where there is not, who met more has the name, and more have one nearer', () => {
  const cy = drawing(40, 30);
  cy.zoom(0.2);
  nameWhatFits(cy);
  expect(named(cy).length).toBeLessThan(40);
  expect(named(cy)).toContain('p39');
  cy.zoom(1);
  nameWhatFits(cy);
  expect(named(cy)).toHaveLength(40);
});

test('the chosen is named in any crowd, those out of the choice are not', () => {
  const cy = drawing(40, 1);
  cy.nodes().addClass('far');
  cy.getElementById('p0').removeClass('far').addClass('chosen');
  nameWhatFits(cy);
  expect(named(cy)).toEqual(['p0']);
});

test('type keeps its size on the screen', () => {
  const cy = drawing(1, 0);
  cy.zoom(0.5);
  nameWhatFits(cy);
  expect(cy.getElementById('p0').data('points')).toBe(24);
});
