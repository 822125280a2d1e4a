import type { Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export type Scheme = 'light' | 'dark';

/** What of a page every driver can do, be it a tab, the toolbar popup or the side panel. */
export interface Surface {
  /** Runs an expression in the page and gives its (JSON) value; a promise is awaited. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** The text as a person sees it. */
  text(): Promise<string>;
  /** Presses the mouse on the first element that matches. */
  click(selector: string): Promise<void>;
  /** Focuses the element, replaces what stands in it, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Presses one key by its DOM name: `Enter`, `Tab`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  /** Waits until a selector matches, or an expression in parentheses is truthy; milliseconds. */
  waitFor(what: string, timeout?: number): Promise<void>;
  /** Writes a PNG of what is shown. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab, in which the window can be made to look smaller or nearer. */
export interface Tab extends Surface {
  url(): Promise<string>;
  /** Brings the tab to the front: popup and panel then speak of it. */
  front(): Promise<void>;
  /** CSS pixels; `zoom` 2 shows a window of that size at 200%. */
  resize(width: number, height: number, zoom?: number): Promise<void>;
  /** Uncaught errors and `console.error` lines since the page was opened. */
  problems(): readonly string[];
}

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Where downloads land. */
  downloads: string;
  /** Port of the site server's proxy: every address goes there. */
  proxyPort: number;
  headless: boolean;
  /** Language of the browser's interface; `vi` unless told. */
  lang?: string;
}

/** A browser with the extension in it, driven as a person would. */
export interface Driver {
  readonly name: BrowserName;
  /** `Chrome/156.0…`, `firefox/153.0…` */
  readonly version: string;
  /** The browser itself, for what no surface can do (profiling). */
  readonly browser: Browser;
  open(url: string): Promise<Tab>;
  /** The real toolbar popup over the tab in front, by the toolbar button: grants `activeTab`. */
  popup(): Promise<Surface>;
  /** The real side panel (Chromium) or sidebar (Firefox), by the popup's button unless it is open. */
  panel(): Promise<Surface>;
  /** Presses Alt and a letter in the browser's window. Null where no headless browser hears shortcuts (Chromium). */
  pressAlt: ((letter: string) => Promise<void>) | null;
  /** A page of the extension (`/sidepanel.html`) as a tab. */
  extensionPage(path: string): Promise<Tab>;
  /** Runs an expression in the extension's background. */
  background<T = unknown>(expression: string): Promise<T>;
  /**
   * Gives the extension a host or takes it away, as a person does in the browser's own settings. Chromium takes every
   * host at once, and gives only those the manifest requires.
   */
  allowHost(host: string, allowed: boolean): Promise<void>;
  /** Light or dark, for what is open and what will be opened. */
  scheme(scheme: Scheme): Promise<void>;
  /** Resolves when a person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}
