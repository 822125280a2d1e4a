import { comparable } from '../../lib/anchoring/comparable.ts';
import type { Span } from '../../lib/anchoring/locate.ts';
import type { Edited } from './edited.ts';
import { below, oneOf, type Random } from './random.ts';

/** What an edit may use: the quote's place in the source, its words, and words of other stories. */
export interface Ground {
  page: Edited;
  quote: Span;
  exact: string;
  others: readonly string[];
  random: Random;
}

type Edit = (ground: Ground) => void;

const VOWELS = [...'aeiouy'];
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/;

/** `hòa` ⇄ `hoà` wherever such a pair closes a syllable: as another newspaper writes it. */
function otherTones(first: string, second: string): [string, string] | null {
  const [a, b] = [first.normalize('NFD'), second.normalize('NFD')];
  if (!/^(?:o[ae]|uy)$/i.test(`${a[0]}${b[0]}`) || a.length + b.length !== 3) return null;
  const tone = TONED.exec(a + b)?.[0];
  if (!tone) return null;
  return a.length === 2
    ? [a[0] ?? '', `${b[0]}${tone}`.normalize('NFC')]
    : [`${a[0]}${tone}`.normalize('NFC'), b[0] ?? ''];
}

/** Some words of another story. */
export function phrase({ others, random }: Ground, least: number, most: number): string {
  const words = oneOf(random, others).split(/\s+/);
  const count = least + below(random, most - least + 1);
  const from = below(random, Math.max(1, words.length - count));
  return words.slice(from, from + count).join(' ');
}

const sentence = (ground: Ground) => `${phrase(ground, 8, 25).replace(/[.:;,]$/, '')}. `;

function bounds({ page, quote }: Ground): [number, number] {
  const places = page.places(quote);
  return [places[0] ?? 0, (places.at(-1) ?? 0) + 1];
}

/** Beginnings of words within so many letters before or after the quote, not those in it. */
function wordsNear(ground: Ground, reach: number): number[] {
  const [start, end] = bounds(ground);
  const letters = ground.page.letters();
  const found: number[] = [];
  for (let at = Math.max(1, start - reach); at < Math.min(letters.length, end + reach); at++) {
    if (at > start && at < end) continue;
    if (/\s/.test(letters[at - 1] ?? '') && /\S/.test(letters[at] ?? '')) found.push(at);
  }
  return found;
}

const lineStart = (letters: string[], at: number) => (at > 0 ? letters.lastIndexOf('\n', at - 1) + 1 : 0);

function lineEnd(letters: string[], at: number): number {
  const end = letters.indexOf('\n', at);
  return end < 0 ? letters.length : end + 1;
}

/** Beginnings of paragraphs other than the quote's own. */
function otherLines(ground: Ground): number[] {
  const [start, end] = bounds(ground);
  const letters = ground.page.letters();
  const own = [lineStart(letters, start), lineEnd(letters, end - 1)];
  return letters.flatMap((_, at) => {
    const begins = at === 0 || letters[at - 1] === '\n';
    return begins && (at < (own[0] ?? 0) || at >= (own[1] ?? 0)) ? [at] : [];
  });
}

/** Edits after which the words are still there. */
export const LIGHT: Record<string, Edit> = {
  before: (ground) => {
    const lines = otherLines(ground);
    if (lines.length) ground.page.insert(oneOf(ground.random, lines), `${sentence(ground)}\n`);
  },
  context: (ground) => {
    const places = wordsNear(ground, 40);
    if (places.length) ground.page.insert(oneOf(ground.random, places), `${phrase(ground, 1, 8)} `);
  },
  word: (ground) => {
    const places = wordsNear(ground, 40);
    const [start] = bounds(ground);
    const at = places.length ? oneOf(ground.random, places) : -1;
    if (at < 0 || at === start) return;
    const letters = ground.page.letters();
    let end = at;
    while (end < letters.length && /\S/.test(letters[end] ?? '')) end++;
    ground.page.remove(at, end);
    ground.page.insert(at, phrase(ground, 1, 1));
  },
  nfd: ({ page }) => page.rewrite((text) => text.normalize('NFD')),
  tones: ({ page }) => {
    const letters = page.letters();
    for (let at = 1; at < letters.length; at++) {
      const pair = otherTones(letters[at - 1] ?? '', letters[at] ?? '');
      if (pair) [letters[at - 1], letters[at]] = pair;
    }
    page.rewrite((_, at) => letters[at] ?? '');
  },
  quotes: ({ page }) => {
    let open = false;
    page.rewrite((text) => {
      if (/[“”"]/.test(text)) {
        open = !open;
        return text === '"' ? (open ? '“' : '”') : '"';
      }
      return text === '-' ? '–' : text === '–' ? '-' : text;
    });
  },
  spaces: ({ page, random }) => {
    const letters = page.letters();
    page.rewrite((text, at) => {
      if (text === '\n' && random() < 0.5) return '';
      if (text === ' ' && random() < 0.3) return oneOf(random, ['\u00a0', '  ', '\n\t', ' \u200b']);
      const inWord = /\p{L}/u.test(text) && /\p{L}/u.test(letters[at + 1] ?? '');
      return inWord && random() < 0.02 ? `${text}\u00ad` : text;
    });
  },
  moved: (ground) => {
    const letters = ground.page.letters();
    const [start, end] = bounds(ground);
    const [from, to] = [lineStart(letters, start), lineEnd(letters, end - 1)];
    if (letters[to - 1] !== '\n') ground.page.insert(letters.length, '\n');
    // One of two paragraphs that are the same word for word: the page would read as it did.
    const line = comparable(letters.slice(from, to).join('')).text;
    if (comparable(letters.join('')).text.split(line).length > 2) return;
    const lines = otherLines(ground);
    if (lines.length)
      ground.page.move(from, letters[to - 1] === '\n' ? to : to + 1, oneOf(ground.random, lines));
  },
  letter: (ground) => {
    const places = ground.page.places(ground.quote);
    const letters = ground.page.letters();
    const inside = places.filter((at) => /\p{L}/u.test(letters[at] ?? ''));
    if (!inside.length || places.length < 8) return;
    const changed = oneOf(ground.random, inside);
    const other = VOWELS.filter((vowel) => vowel !== letters[changed]);
    const letter = oneOf(ground.random, other);
    ground.page.rewrite((text, at) => (at === changed ? letter : text));
  },
  repeated: (ground) => {
    const lines = otherLines(ground);
    if (!lines.length) return;
    ground.page.insert(
      oneOf(ground.random, lines),
      `${phrase(ground, 2, 9)} ${ground.exact} ${sentence(ground)}\n`,
    );
  },
  otherGone: (ground) => {
    const lines = otherLines(ground);
    if (!lines.length) return;
    const from = oneOf(ground.random, lines);
    ground.page.remove(from, lineEnd(ground.page.letters(), from));
  },
};

/** Edits after which the words are gone. */
export const GONE: Record<string, Edit> = {
  words: (ground) => ground.page.remove(...bounds(ground)),
  sentence: (ground) => {
    const letters = ground.page.letters();
    let [start, end] = bounds(ground);
    while (start > 0 && !/[.\n]/.test(letters[start - 1] ?? '')) start--;
    while (end < letters.length && !/[.\n]/.test(letters[end - 1] ?? '')) end++;
    ground.page.remove(start, end);
  },
  paragraph: (ground) => {
    const letters = ground.page.letters();
    const [start, end] = bounds(ground);
    ground.page.remove(lineStart(letters, start), lineEnd(letters, end - 1));
  },
  repeatedElsewhere: (ground) => {
    LIGHT.repeated?.(ground);
    GONE.sentence?.(ground);
  },
  around: (ground) => {
    const [start, end] = bounds(ground);
    const length = ground.page.letters().length;
    ground.page.remove(
      Math.max(0, start - below(ground.random, 120)),
      Math.min(length, end + below(ground.random, 120)),
    );
  },
};
