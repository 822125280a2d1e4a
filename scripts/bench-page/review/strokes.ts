import type { Figure } from '../../bench/figure.ts';
import { median } from '../../bench/measure.ts';
import { whenDrawn } from '../../browsers/drawn.ts';
import type { Surface } from '../../browsers/driver.ts';
import type { Stage } from '../stage.ts';
import { percentile } from '../statistics.ts';

/** Milliseconds from key to key: somebody quick. */
const PACE = 400;

/** In the panel: presses a key on a card and waits until what it does stands in a frame that was drawn. */
const press = (key: string, effect: string) => `new Promise((done, failed) => {
  const card = document.activeElement.closest('[data-fact]');
  const cards = [...document.querySelectorAll('[data-fact]')];
  const next = cards[cards.indexOf(card) + 1];
  const patience = setTimeout(() => failed(new Error('nothing came of the key')), 5000);
  const start = performance.now();
  const look = () => {
    if (!(${effect})) return;
    observer.disconnect();
    clearTimeout(patience);
    ${whenDrawn('done(performance.now() - start)')};
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-state'] });
  card.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }));
  look();
})`;

const KEYS = [
  { key: 'ArrowDown', effect: 'document.activeElement === next', what: 'the focus on the next card' },
  { key: 'Enter', effect: "card.dataset.state === 'accepted'", what: 'the card shown as accepted' },
];

/** Keys of the queue, dispatched in the real panel's page, to their effect drawn there. */
export async function* keyFigures({ effort }: Stage, panel: Surface): AsyncGenerator<Figure> {
  for (const { key, effect, what } of KEYS) {
    const times: number[] = [];
    await panel.evaluate(`(document.querySelector('[data-fact]').focus(), true)`);
    for (let n = 0; n < effort.presses; n++) {
      await new Promise((done) => setTimeout(done, PACE));
      times.push(await panel.evaluate<number>(press(key, effect)));
    }
    yield {
      name: `${key} to ${what} drawn, 95th percentile of ${times.length} presses, 40 officials and 300 mentions`,
      value: percentile(times, 0.95),
      unit: 'ms',
      most: 50,
      note: `median ${median(times).toFixed(0)}, longest ${Math.max(...times).toFixed(0)}`,
    };
  }
}
