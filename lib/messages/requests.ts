import * as z from 'zod';
import { Article, Extraction, Target } from '../model/index.ts';

/** Why there is no story to show for a tab. Each has its words in `_locales` (`reason_<name with _>`). */
export const NoStory = z.enum([
  'no-story', // a page, but none that reports a story
  'not-vietnamese',
  'legacy-font', // in letters of an old font that cannot be read as Unicode
  'too-large',
  'no-access', // not a listed site and not clicked yet: activeTab was not granted
  'access-withdrawn', // a listed site, or one the reader added, that the browser keeps from the extension
  'not-asked', // a listed site, but the reader wants no story read without a click
  'not-a-page', // browser pages, PDF, the add-on stores: no extension may read them
  'failed',
]);
export type NoStory = z.infer<typeof NoStory>;

/** What a tab shows, as the machine reads it now. */
export const StoryOfTab = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none'), reason: NoStory }),
  z.object({
    state: z.literal('story'),
    article: Article,
    extraction: Extraction,
    /** ISO instant of the first save, null while not kept. */
    savedAt: z.string().nullable(),
  }),
]);
export type StoryOfTab = z.infer<typeof StoryOfTab>;

export const SaveResult = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** `unchanged`: it was kept already and nothing on the page differs; `revised`: the page had changed. */
    outcome: z.enum(['saved', 'unchanged', 'revised', 'restored']),
    story: z.string(),
    savedAt: z.string(),
  }),
  z.object({ ok: z.literal(false), reason: z.union([NoStory, z.enum(['storage-full', 'storage-failed'])]) }),
]);
export type SaveResult = z.infer<typeof SaveResult>;

/** How the pages of a tab's site may be read. */
export const SiteAccess = z.object({
  /** Null where the browser does not tell the address, or it is no web page. */
  host: z.string().nullable(),
  access: z.enum([
    'listed', // without a click, as every listed site
    'own', // without a click, as the reader wished for this host
    'click', // at a click only
    'withdrawn', // listed or the reader's own, but the browser has taken the permission back
    'unknown',
  ]),
});
export type SiteAccess = z.infer<typeof SiteAccess>;

/** Words of the live page: a TextQuoteSelector. */
export const Quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type Quote = z.infer<typeof Quote>;

/** `check`: the words are there, what stands around them has changed. */
export const ShowResult = z.object({ verdict: z.enum(['found', 'check', 'gone']) });

/** What the reader of the page has selected, or null. */
export const Selected = Quote.nullable();

const tab = { tabId: z.int() };

/** Every request the background answers: what goes in, what comes out. */
export const requests = {
  /** What was last read of the page the tab shows: at once, or null. */
  'story/known': { input: z.object(tab), output: StoryOfTab.nullable() },
  /** Reads the tab now. `asked`: by a person's hand, not because a page came up. */
  'story/read': { input: z.object({ ...tab, asked: z.boolean() }), output: StoryOfTab },
  'story/save': { input: z.object(tab), output: SaveResult },
  'site/access': { input: z.object(tab), output: SiteAccess },
  /** Reads a host from now on; the browser must have granted it. */
  'site/always': { input: z.object({ host: z.string() }), output: z.object({ granted: z.boolean() }) },
  /** Gives a host of the reader's own up again. */
  'site/stop': { input: z.object({ host: z.string() }), output: z.null() },
  /** Scrolls the page to words and points at them. */
  'page/show': { input: z.object({ ...tab, target: Target }), output: ShowResult },
  'page/selection': { input: z.object(tab), output: Selected },
  /** Something was decided on a story: every tab that shows it is painted anew. */
  'page/decided': { input: z.object({ story: z.string() }), output: z.null() },
  /** Whether pages are painted; turns it on or off, everywhere, where `on` is told. */
  'page/painting': {
    input: z.object({ ...tab, on: z.boolean().optional() }),
    output: z.object({ on: z.boolean() }),
  },
  /** The fact for which the panel was just opened from the page, told once. */
  'page/wanted': { input: z.object(tab), output: z.object({ fact: z.string().nullable() }) },
} as const;

export type RequestName = keyof typeof requests;
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type Output<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;
