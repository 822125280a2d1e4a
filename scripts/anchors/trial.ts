import { anchor, type Span, targetAt } from '../../lib/anchoring/locate.ts';
import { Edited } from './edited.ts';
import { GONE, type Ground, LIGHT } from './edits.ts';
import { below, oneOf, type Random, randomOf } from './random.ts';

export interface Trial {
  kind: string;
  outcome: 'right' | 'wrong' | 'lost' | 'gone';
  /** What went wrong, to be read. */
  about: string;
}

const NAME = /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}/gu;
const KINDS = [
  ...Object.keys(LIGHT),
  ...Object.keys(GONE).map((kind) => `gone: ${kind}`),
  'several',
  'gone: several',
];

/** Some words of a text as facts quote them: a name, a few words, or a sentence. */
function quoted(text: string, random: Random): Span {
  const names = [...text.matchAll(NAME)];
  const chance = random();
  if (chance < 0.5 && names.length) {
    const { index, 0: name } = oneOf(random, names);
    return { start: index, end: index + name.length };
  }
  const words = [...text.matchAll(/\S+/g)];
  const first = below(random, words.length);
  const count = chance < 0.8 ? 1 + below(random, 8) : 8 + below(random, 30);
  const start = words[first]?.index ?? 0;
  const last = words[Math.min(words.length - 1, first + count - 1)];
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const line = text.indexOf('\n', start);
  return { start, end: line > start && line < end ? line : end };
}

/** One edit of one story, and what becomes of a quote from it. */
export function trial(texts: readonly string[], seed: number): Trial {
  const random = randomOf(seed);
  const source = oneOf(random, texts);
  const quote = quoted(source, random);
  const kind = KINDS[seed % KINDS.length] ?? '';
  const page = new Edited(source);
  const exact = source.slice(quote.start, quote.end);
  const ground: Ground = { page, quote, exact, others: texts.filter((text) => text !== source), random };
  const light = Object.values(LIGHT);
  if (kind.endsWith('several')) {
    const count = 2 + below(random, 3);
    for (let made = 0; made < count; made++) oneOf(random, light)(ground);
    if (kind.startsWith('gone')) oneOf(random, Object.values(GONE))(ground);
  } else (LIGHT[kind] ?? GONE[kind.slice('gone: '.length)])?.(ground);

  const target = targetAt(source, quote);
  const found = anchor(page.text, target);
  const now = page.now(quote);
  const shown = found ? page.text.slice(found.start, found.end) : '';
  const about = JSON.stringify({ seed, kind, target, found, now, shown, page: page.text });
  if (!found) return { kind, outcome: now ? 'lost' : 'gone', about };
  const right = now !== null && found.start === now.start && found.end === now.end;
  return { kind, outcome: right ? 'right' : 'wrong', about };
}
