import type { Line } from '../layout/lines.ts';

/** Shorter lines are labels, longer ones whole stories. */
const SHORTEST = 60;
const LONGEST = 900;
/** The rest of the story stands where at least this share of its letters stands. */
const SHARE = 0.8;

/** The deepest element that holds most of the lines' letters. */
function homeOf(lines: readonly Line[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of lines) {
    total += text.length;
    for (let at = element; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + text.length);
  }
  let home: Element | null = null;
  for (let at = lines[0]?.element ?? null; at; at = at.parentElement) {
    if ((weights.get(at) ?? 0) >= total * SHARE) {
      home = at;
      break;
    }
  }
  return home;
}

const classOf = ({ element }: Line) => `${element?.localName} ${element?.getAttribute('class') ?? ''}`.trim();

/**
 * Whether a story's first line is its lead, set apart by the page: outside the box that holds the rest, bold, or in
 * a class of its own.
 */
export function isLead(first: Line, rest: readonly Line[]): boolean {
  const { text, element } = first;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (first.hint === 'lead') return true;
  const paragraphs = rest.filter((line) => line.text.length >= SHORTEST);
  const [second] = paragraphs;
  if (!element || !second) return false;
  // an interview's questions are bold too, its answers are not
  if (first.bold) return paragraphs.filter((line) => line.bold).length * 2 <= paragraphs.length;
  if (paragraphs.length >= 2) {
    const home = homeOf(paragraphs);
    const alone = paragraphs.filter((line) => line.element === home).length < paragraphs.length - 1;
    if (home && !home.contains(element) && (alone || element !== second.element)) return true;
  }
  const own = element.getAttribute('class');
  return (
    Boolean(own) &&
    !/first|drop|cap\b/i.test(own ?? '') &&
    paragraphs.length >= 2 &&
    paragraphs.every((line) => classOf(line) !== classOf(first)) &&
    new Set(paragraphs.map(classOf)).size === 1
  );
}
