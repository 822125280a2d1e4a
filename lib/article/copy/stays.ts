import { collapse } from '../text.ts';
import { postingTimesIn } from '../words/postingTime.ts';
import { type Methods, read } from './dom.ts';

/** Furniture that holds one of these may hold the story, or the way to it. */
const TELLING = 'h1, p, br, article, table, [itemprop]';
/** Bars of the page, never around a story. */
const BARS = new Set(['nav', 'footer', 'menu']);
const TRAIL = /bread-?crumb/i;
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])|binh-?_?luan/i;

/** Menus, boxes of links and comments are left behind at once where nothing in them can be of the story. */
export function staysBehind(
  source: Element,
  tag: string,
  attributes: Map<string, string>,
  methods: Methods,
): boolean {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('aria-label') ?? ''}`;
  if (TRAIL.test(names) || tag === 'body' || tag === 'form') return false;
  if (tag === 'footer' && methods.closest.call(source, 'blockquote')) return false;
  const telling = COMMENTS.test(names) ? 'h1' : BARS.has(tag) ? 'h1, article, [itemprop]' : TELLING;
  return methods.querySelector.call(source, telling) === null;
}

const TOOLBAR = /tool|share|social/i;

/** A toolbar that begins with the posting time: `<div class="toolbar"><span>05/11/2026</span> A- A+ In bài</div>`. */
export function isTimedBar(source: Element, attributes: Map<string, string>): boolean {
  if (!TOOLBAR.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)) return false;
  return postingTimesIn(collapse(read<string | null>(source, 'textContent') ?? '')).length > 0;
}
