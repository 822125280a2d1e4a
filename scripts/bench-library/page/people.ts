import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import { percentile } from '../../bench-page/statistics.ts';
import type { Tab } from '../../browsers/driver.ts';
import type { Known } from '../in-page/measures.ts';
import { goTo, rest, timeOf } from './act.ts';

const PAUSE = 250;

/** The page of this person, and no other's, with the meetings in it. */
const shown = ({ id, name }: Known) => `(() => {
  const page = document.querySelector('[data-testid=person-page]');
  if (!page || location.hash !== ${JSON.stringify(hashOf(id))}) return false;
  return !!page.querySelector('h1')?.textContent.includes(${JSON.stringify(name)});
})()`;

const hashOf = (id: string) => `#/person/${encodeURIComponent(id)}`;

/** From the address to the page drawn, coming from a page of nobody, for those met most and those met least. */
export async function peopleFigure(tab: Tab, size: number, known: Known[]): Promise<Figure> {
  const times: { time: number; person: Known }[] = [];
  for (const person of known) {
    await tab.evaluate(`(${goTo(hashOf('nobody'))}, true)`);
    await tab.waitFor('[data-testid=not-found]');
    await rest(PAUSE);
    times.push({ time: await tab.evaluate<number>(timeOf(goTo(hashOf(person.id)), shown(person))), person });
    await rest(PAUSE);
  }
  const all = times.map(({ time }) => time);
  const slowest = times.reduce((most, one) => (one.time > most.time ? one : most));
  return {
    name: `person's page, address to drawn, median of ${all.length} people met ${known[0]?.stories} to ${known.at(-1)?.stories} times, ${size} stories`,
    value: median(all),
    unit: 'ms',
    most: 150,
    note: `95th percentile ${percentile(all, 0.95).toFixed(0)}, longest ${slowest.time.toFixed(0)} with ${slowest.person.stories} stories, the one met most ${all[0]?.toFixed(0)}`,
  };
}
