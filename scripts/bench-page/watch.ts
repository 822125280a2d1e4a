import type { Tab } from '../browsers/driver.ts';

/** What the extension's scripts did to the main thread of pages meanwhile. */
export interface Seen {
  /** Scripts injected. */
  injections: number;
  /** Milliseconds they held the main thread, all together. */
  milliseconds: number;
}

/** Watches pages of one browser. */
export interface Watcher {
  /** How the milliseconds were had, for people. */
  how: string;
  /** Runs `work` and says what was injected into pages meanwhile. */
  injections(work: () => Promise<unknown>): Promise<Seen>;
  /** How the longest task was had, for people. */
  howTasks: string;
  /** Milliseconds of the longest task of the page's main thread that bore a part of the extension's `work`. */
  longestTask(page: Tab, work: () => Promise<unknown>): Promise<number>;
}
