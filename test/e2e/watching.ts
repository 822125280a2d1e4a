import type { Driver, Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { badgeText, testId } from './stage.ts';

/** Waits until the button of the tab in front says something, and gives it. */
export const badge = (driver: Driver): Promise<string> => poll('the badge', () => badgeText(driver));

/** Waits until the button says this (`''`: nothing). */
export const badgeIs = (driver: Driver, wanted: string) =>
  poll(`the badge to be “${wanted}”`, async () => (await badgeText(driver)) === wanted);

/** Time in which a page that should stay unread would have been read. */
export const aWhile = () => new Promise((done) => setTimeout(done, 1500));

/** The popup's headline or, without a story, its reason. */
export async function told(popup: Surface): Promise<string> {
  await popup.waitFor(`${testId('popup-headline')}, ${testId('no-story')}`);
  return popup.evaluate<string>(`(document.querySelector('[data-testid=popup-headline]')?.textContent
    ?? document.querySelector('[data-testid=no-story]').dataset.reason)`);
}
