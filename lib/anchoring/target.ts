import { type Comparable, comparable } from './comparable.ts';
import { places, unitAt, wanted } from './places.ts';
import { CONTEXT, type Span, type Target, TWIN_CONTEXT } from './selector.ts';

/** More than this is a repeated passage, not a context. */
const MOST_CONTEXT = 512;
/** What a repeat may score at most, so that it is not taken for the quote once that is gone. */
const REPEAT = 0.5;
/** A repeat that agrees so far on one side is a twin. */
const TWIN = 0.9;

/** The selector of a span of a text, with as much context as tells it from its repeats. */
export function targetAt(text: string, span: Span): Target {
  return targetIn(text, comparable(text), span);
}

/** `targetAt` for many spans; the text is made ready once. */
export function targetsAt(text: string, spans: readonly Span[]): Target[] {
  const source = comparable(text);
  return spans.map((span) => targetIn(text, source, span));
}

function targetIn(text: string, source: Comparable, { start, end }: Span): Target {
  const own = unitAt(source, start);
  const past = unitAt(source, end);
  let twin = false;
  for (let around = CONTEXT; ; around *= 2) {
    const target = {
      exact: text.slice(start, end),
      prefix: text.slice(own > around ? source.starts[own - around] : 0, start),
      suffix: text.slice(end, source.ends[past + around - 1]),
      start,
      end,
    };
    if (around >= MOST_CONTEXT) return target;
    const others = (places(source, wanted(target)) ?? []).filter(({ at }) => at !== own);
    // Words that repeat have more than the least context: that is how they are known to repeat.
    if (others.length === 0) return target;
    if (around === CONTEXT) twin = others.some(({ before, after }) => Math.max(before, after) >= TWIN);
    // Words that repeat have more than the least context: that is how they are known to repeat.
    const enough = twin ? TWIN_CONTEXT : CONTEXT;
    if (around > enough && others.every(({ score }) => score < REPEAT)) return target;
  }
}
