import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { Figure } from '../../bench/figure.ts';
import type { Driver } from '../../browsers/driver.ts';
import { parentOf } from '../../browsers/firefox-parent.ts';

/** The address's end of the page that is measured. */
const PAGE = '/library.html';

interface Usage {
  bytes: number;
  /** What was counted. */
  how: string;
}

const isLibrary = (target: Target) => target.type() === 'page' && target.url().includes(PAGE);

/** V8's heap after a collection with what hangs on it outside: DOM and buffers. Frames of the compositor are not in it. */
async function inChromium({ browser }: Driver): Promise<Usage> {
  const page = (await browser.targets().find(isLibrary)?.page()) as Page | null | undefined;
  if (!page) throw new Error('the library page is not open');
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  const part = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return {
    bytes: usedSize + embedderHeapUsedSize + backingStorageSize,
    how: `after a collection: V8 ${part(usedSize)} + DOM ${part(embedderHeapUsedSize)} + buffers ${part(backingStorageSize)}, ${nodes} nodes; the heap of the process, which other pages of the extension share`,
  };
}

/** As about:memory counts: all that is reported under the page's window, after memory was asked to be minimised. */
const REPORTS = `
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((done) => setTimeout(done, 3000));
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  let process = '';
  await new Promise((done) => {
    manager.getReports((where, path, kind, units, amount) => {
      if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/window-objects/top(')) return;
      if (!path.replaceAll('\\\\', '/').split(')')[0].includes('${PAGE}')) return;
      bytes += amount;
      process = where;
    }, null, done, null, false);
  });
  return { bytes, process };`;

async function inFirefox({ browser }: Driver): Promise<Usage> {
  const parent = await parentOf(browser);
  const { bytes } = await parent.run<{ bytes: number; process: string }>(REPORTS);
  return { bytes, how: 'about:memory, everything under the window of the page, memory minimised before' };
}

/** What the page holds now. */
export async function memoryFigure(driver: Driver, when: string, size: number): Promise<Figure> {
  const { bytes, how } = await (driver.name === 'chromium' ? inChromium(driver) : inFirefox(driver));
  return {
    name: `memory of the library page ${when}, ${size} stories`,
    value: bytes / 1_000_000,
    unit: 'MB',
    most: 250,
    note: how,
  };
}
