import type { Driver, Tab } from '../browsers/driver.ts';

/** Milliseconds after loading in which a page and the extension come to rest. */
const REST = 600;

export const rest = () => new Promise<void>((done) => setTimeout(done, REST));

/** Opens a page and waits until nothing stirs any more. */
export async function openAtRest(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await tab.waitFor("(document.readyState === 'complete')");
  await rest();
  return tab;
}
