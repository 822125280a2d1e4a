import { canonicalAddress, headIsStale, isHome } from './address/canonical.ts';
import { assemble } from './assemble.ts';
import { keepOneStory } from './copy/apart.ts';
import { copyPage, type PageCopy } from './copy/copy.ts';
import { convertLegacy } from './copy/legacy.ts';
import { prune } from './copy/prune.ts';
import { type Body, findBody } from './layout/body.ts';
import { knownOf } from './layout/known.ts';
import { type Line, linesOf } from './layout/lines.ts';
import { outletOf } from './outlets/index.ts';
import type { ReadResult } from './result.ts';
import { type Metadata, metadataOf, staleMetadata } from './said/metadata.ts';
import { sectionLink, sectionOf } from './said/section.ts';
import type { Steps } from './steps.ts';
import { collapse, fold } from './text.ts';
import { sortBody } from './told/body.ts';
import { sortHead } from './told/head.ts';
import { findHeadline, headlineByPlace, headlineInHead } from './told/headline.ts';
import { signedAfter } from './told/signatures.ts';
import { isList, split, withoutCentering } from './told/split.ts';
import { bylineIn } from './words/bylines.ts';

const NO_STORY: ReadResult = { ok: false, reason: 'no-story' };

/** The headline and the element that shows it; `unmarked` where that holds other lines too, or there is none. */
function headlineOf(copy: PageCopy, body: Body, metadata: Metadata) {
  const { document } = copy;
  const marked = findHeadline(document, body, metadata);
  const shown = marked && collapse(marked.textContent ?? '');
  if (shown) return { headline: marked, title: shown, unmarked: false };
  const inHead = headlineInHead(metadata);
  if (inHead) return { headline: null, title: inHead, unmarked: true };
  const line = headlineByPlace(linesOf(document.documentElement, knownOf(copy, body, null)), body);
  return { headline: line?.element ?? null, title: line?.text ?? null, unmarked: true };
}

/** Names under which the outlet itself signs. */
function officesOf(host: string, name: string, metadata: Metadata): string[] {
  return [host, name, metadata.siteName ?? ''].map(fold).filter((office) => office);
}

/**
 * Reads a page step by step: the page itself is only looked at in the first. Between steps others may go before.
 * May throw on a page no one foresaw (the caller catches).
 */
export function* readPage(page: Document, address: string): Steps<ReadResult> {
  const copy = yield* copyPage(page);
  if (!copy) return { ok: false, reason: 'too-large' };
  const { document } = copy;
  const writing = convertLegacy(copy.texts);
  yield;
  const linked = sectionLink(document, address);
  prune(document);
  const stale = keepOneStory(document, address) || headIsStale(document, address);
  const metadata = (stale ? staleMetadata : metadataOf)(document, copy.jsonLd);
  const url = canonicalAddress(document, address);
  if (URL.canParse(url) && /^http/.test(url) && isHome(new URL(url))) return NO_STORY;
  yield;
  const body = findBody(document);
  if (!body) return NO_STORY;
  yield;
  const { headline, title, unmarked } = headlineOf(copy, body, metadata);
  if (!title) return NO_STORY;
  const lines = withoutCentering(linesOf(document.documentElement, knownOf(copy, body, headline)));
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const known = outletOf(host);
  const outlet = known ?? { host, name: metadata.siteName ?? host, province: null };
  const offices = officesOf(host, outlet.name, metadata);
  const isTitle = ({ element, text }: Line) =>
    unmarked ? fold(text) === fold(title) : element !== null && headline?.contains(element) === true;
  const parts = split(lines, isTitle, body, offices);
  if (!parts || isList(parts.within)) return NO_STORY;
  const head = sortHead(title, parts.before, parts.between, offices);
  const told = sortBody(parts.within, offices);
  const named = new Set([...head.bylines, ...told.bylines].map(fold));
  const after = signedAfter(parts.after, offices, named.size === 0).filter(
    ({ names }) => !names.every((name) => named.has(fold(name))),
  );
  const signed = [...head.bylines, ...told.bylines, ...after.flatMap(({ names }) => names)];
  const claimed = metadata.authors.filter((name) => (bylineIn(name, offices)?.names.length ?? 0) > 0);
  const isSigned =
    signed.length > 0 || [...head.pieces, ...told.pieces].some(({ kind }) => kind === 'byline');
  return assemble({
    url,
    address,
    outlet,
    writing,
    title,
    pieces: [
      ...head.pieces,
      ...told.pieces,
      ...after.map(({ line }) => ({ kind: 'byline' as const, text: line.text })),
    ],
    times: [...head.times, ...told.times],
    claimedTimes: metadata.times,
    section: sectionOf(document, metadata, {
      title,
      headline: unmarked ? null : headline,
      linked,
    }),
    bylines: isSigned ? signed : claimed,
  });
}
