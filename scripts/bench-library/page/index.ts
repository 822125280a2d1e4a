import { loadavg } from 'node:os';
import type { Figure } from '../../bench/figure.ts';
import type { Effort } from '../effort.ts';
import type { Known } from '../in-page/measures.ts';
import type { Stage } from '../stage.ts';
import { goTo } from './act.ts';
import { filteringFigures, LOADED } from './filtering.ts';
import { memoryFigure } from './memory.ts';
import { openingFigures } from './opening.ts';
import { peopleFigure } from './people.ts';
import { searchingFigure } from './searching.ts';

/** With how busy the machine was: others may work on it. */
function beside(figure: Figure): Figure {
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  return { ...figure, note: figure.note ? `${figure.note}; ${load}` : load };
}

/** The library page as somebody uses it. */
export async function* pageFigures({ driver, rig, size }: Stage, effort: Effort): AsyncGenerator<Figure> {
  const known = await rig.evaluate<Known[]>(`bench.known(${effort.people})`);
  const tab = await driver.extensionPage('/library.html');
  await tab.front();
  await tab.waitFor(LOADED, 120_000);
  for (const figure of await openingFigures(tab, size, effort.openings)) yield beside(figure);
  yield beside(await searchingFigure(tab, size, known, effort.words));
  yield beside(await memoryFigure(driver, 'after searching', size));
  yield beside(await peopleFigure(tab, size, known));
  yield beside(await memoryFigure(driver, "after people's pages", size));
  for (const figure of await filteringFigures(tab, size, effort.filters)) yield beside(figure);
  await tab.evaluate(`(${goTo('#/')}, true)`);
  await tab.waitFor(LOADED, 120_000);
  yield beside(await memoryFigure(driver, 'with the whole table of stories in it', size));
  await tab.close();
}
