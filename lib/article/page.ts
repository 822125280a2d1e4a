import { canonicalAddress, headIsStale, isHome } from './address.ts';
import { keepOneStory } from './apart.ts';
import { assemble } from './assemble.ts';
import { type Body, findBody } from './body.ts';
import { boxesIn, isPhotoBox } from './boxes.ts';
import { bylineIn } from './bylines.ts';
import { sortBody } from './classify.ts';
import { copyPage, type PageCopy } from './copy.ts';
import { fold } from './fold.ts';
import { furnitureLine } from './furnitureLines.ts';
import { sortHead } from './head.ts';
import { findHeadline, headlineByPlace, headlineInHead } from './headline.ts';
import { convertLegacy } from './legacy.ts';
import { collapse, type Hint, type Known, type Line, linesOf } from './lines.ts';
import { type Metadata, metadataOf, staleMetadata } from './metadata.ts';
import { outletOf } from './outlets.ts';
import { postingTimesIn } from './postingTime.ts';
import { prune } from './prune.ts';
import type { ReadResult } from './result.ts';
import { sectionLink, sectionOf } from './section.ts';
import { weightsOf } from './weights.ts';

const NO_STORY: ReadResult = { ok: false, reason: 'no-story' };
/** Lines after the body among which an author's box may stand. */
const AUTHOR_REACH = 6;
/** A page with this many links of headline length, and no more paragraphs than them, is a list. */
const LIST_LINKS = 8;

function lineage(...elements: (Element | null)[]): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) for (let at = element; at; at = at.parentElement) kept.add(at);
  return kept;
}

/** What the family's selectors and the page's own build say of its elements. */
function knownOf({ document, fields }: PageCopy, { root, family }: Body, headline: Element | null): Known {
  const kept = lineage(root, headline);
  const weights = weightsOf(root);
  const dropped = boxesIn(root, weights, kept, fields);
  const hints = new Map<Element, Hint>();
  const mark = (selector: string | undefined, hint: Hint) => {
    if (selector) for (const element of document.querySelectorAll(selector)) hints.set(element, hint);
  };
  for (const [element, weight] of weights)
    if (!kept.has(element) && isPhotoBox(element, weight)) hints.set(element, 'caption');
  mark(family?.lead, 'lead');
  mark(family?.author, 'author');
  mark(family?.caption, 'caption');
  if (family?.furniture)
    for (const element of document.querySelectorAll(family.furniture)) dropped.add(element);
  return { kept, dropped, hints };
}

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

/** Splits a page's lines at its headline and body. */
function split(
  lines: readonly Line[],
  isTitle: (line: Line) => boolean,
  body: Body,
  offices: readonly string[],
) {
  const inBody = (line: Line) => line.element !== null && body.root.contains(line.element) && !isTitle(line);
  const titleAt = lines.findIndex(isTitle);
  // a date, an author, a counter or a toolbar may open the body itself: they belong to the head
  const isMeta = (line: Line) =>
    line.hint === 'author' ||
    line.text.length < 8 ||
    postingTimesIn(line.apart).length > 0 ||
    furnitureLine(line.text) === 'label' ||
    bylineIn(line.text, offices)?.labelled === true;
  const bodyAt = lines.findIndex((line, at) => at > titleAt && inBody(line) && !isMeta(line));
  if (bodyAt < 0) return null;
  const end = lines.findLastIndex(inBody) + 1;
  const start = titleAt < 0 ? bodyAt : titleAt;
  return {
    before: lines.slice(0, start),
    between: lines.slice(start, bodyAt).filter((line) => !isTitle(line)),
    within: lines.slice(bodyAt, end).filter((line) => !isTitle(line)),
    after: lines.slice(end, end + AUTHOR_REACH),
  };
}

function isList(lines: readonly Line[]): boolean {
  const links = lines.filter((line) => line.linked && line.text.length >= 25).length;
  return (
    links >= LIST_LINKS && links >= lines.filter((line) => !line.linked && line.text.length >= 80).length
  );
}

/** Where most of the text is centred, that sets no caption apart. */
function withoutCentering(lines: readonly Line[]): Line[] {
  const long = lines.filter((line) => line.text.length >= 80);
  const all = long.filter((line) => line.centered).length * 2 > long.length;
  return lines.map((line) => (all ? { ...line, centered: false } : line));
}

/** Names under which the outlet itself signs. */
function officesOf(host: string, name: string, metadata: Metadata): string[] {
  return [host, name, metadata.siteName ?? ''].map(fold).filter((office) => office);
}

/** The author's box after the body, and a labelled byline there. */
function signedAfter(lines: readonly Line[], offices: readonly string[], unsigned: boolean) {
  return lines.flatMap((line, at) => {
    const byline = bylineIn(line.text, offices);
    // a line of full names right below the story signs it without saying so
    const signs =
      at === 0 &&
      unsigned &&
      furnitureLine(line.text) === null &&
      byline?.names.length &&
      byline.names.every((name) => name.includes(' '));
    return byline && (line.hint === 'author' || byline.labelled || signs)
      ? [{ line, names: byline.names }]
      : [];
  });
}

/**
 * Reads a page step by step: the page itself is only looked at in the first. Between steps others may go before.
 * May throw on a page no one foresaw (the caller catches).
 */
export function* readPage(page: Document, address: string): Generator<void, ReadResult> {
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
