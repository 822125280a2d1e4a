import { loadavg } from 'node:os';
import type { Figure } from '../../bench/figure.ts';
import { openAtRest } from '../load.ts';
import { crowdedAddress } from '../pages.ts';
import type { Stage } from '../stage.ts';
import { openingFigure } from './opening.ts';
import { paintingFigures } from './painting.ts';
import { scrollingFigures, walkingFigures } from './smooth.ts';
import { keyFigures } from './strokes.ts';

/** With how busy the machine was: others may work on it. */
function beside(figure: Figure): Figure {
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  return { ...figure, note: figure.note ? `${figure.note}; ${load}` : load };
}

/** Reviewing a story of forty officials on a page of 250 KB: the panel, its keys, the paint on the page. */
export async function* reviewFigures(stage: Stage): AsyncGenerator<Figure> {
  for await (const figure of paintingFigures(stage)) yield beside(figure);
  for await (const figure of scrollingFigures(stage.driver)) yield beside(figure);
  const tab = await openAtRest(stage.driver, crowdedAddress(300));
  const panel = await stage.driver.panel();
  await panel.waitFor('[data-fact]');
  yield beside(await openingFigure(stage, panel));
  for await (const figure of walkingFigures(tab, panel)) yield beside(figure);
  for await (const figure of keyFigures(stage, panel)) yield beside(figure);
  await panel.close();
  await tab.close();
}
