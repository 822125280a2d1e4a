import { tokenize } from '../../vietnamese/tokens.ts';
import { writtenOut } from '../../vietnamese/written-out.ts';
import { wordsOf } from '../body-print.ts';
import { COMMON_PHRASES, TELLING_PHRASES } from './common-words.ts';

/** A run of words that stood side by side in the name. */
export type Run = string[];

const byFirst = new Map<string, string[][]>();
for (const phrase of COMMON_PHRASES) {
  const first = phrase[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}

/** `lần thứ XIII`, `thứ 22`, `khóa XII`, `nhiệm kỳ 2015 2020`, `năm 2022`, `tháng 10 2024`, `50 năm`. */
const COUNTS =
  /(?<!\p{L})(?:(?:lần )?thứ (?:\d+|[ivxl]+|nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|khóa (?:\d+|[ivxl]+)|nhiệm kỳ(?: \d{4}){1,2}|năm \d{4}(?: \d{4})?|tháng \d{1,2}(?: \d{4})?|\d+ năm|\d{4} \d{4}|(?:19|20)\d\d)(?![\p{L}\d])/gu;

/** Names read before: a library says the same ones again and again. */
const read = new Map<string, string>();
const MOST_READ = 4096;

/** A name as it is compared: abbreviations written out, small letters, no signs. */
export function comparable(text: string): string {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MOST_READ) read.clear();
  // `TP.HCM`, `PCTT&TKCN`
  const tokens = tokenize(text.replace(/[–—]/g, '-'));
  const words = wordsOf(writtenOut(tokens, 0, tokens.length));
  read.set(text, words);
  return words;
}

/** The words that tell a gathering from others of its kind, in runs; `without`: further words to leave out. */
export function tellingRuns(name: string, without: readonly string[][] = []): Run[] {
  const words = comparable(name).replace(COUNTS, ' | ').split(' ');
  const runs: Run[] = [];
  let run: Run = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    const kept = TELLING_PHRASES.find((phrase) => startsAt(words, at, phrase));
    if (kept) {
      run.push(...kept);
      at += kept.length;
      continue;
    }
    const skipped = word === '|' || word === '' ? 1 : leftOut(words, at, without);
    if (skipped > 0) {
      close();
      at += skipped;
      continue;
    }
    run.push(word);
    at += 1;
  }
  close();
  return runs;
}

function leftOut(words: readonly string[], at: number, without: readonly string[][]): number {
  const starts = (phrase: readonly string[]) => startsAt(words, at, phrase);
  const own = without.find((phrase) => phrase.length > 0 && starts(phrase));
  if (own) return own.length;
  return byFirst.get(words[at] as string)?.find(starts)?.length ?? 0;
}

function startsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, step) => words[at + step] === word);
}

/** Words side by side, `thanh niên`. */
export function pairsOf(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => run.slice(1).map((word, at) => `${run[at]} ${word}`));
}

/** Names in a name: two words and more with capitals, behind its first word, `cầu Ba Láng` → `ba láng`. */
export function properIn(name: string): string[] {
  const found: string[][] = [];
  let run: string[] = [];
  for (const { capital, fold } of tokenize(name).slice(1)) {
    if (capital === 'initial') run.push(fold);
    else run = [];
    if (run.length === 2) found.push(run);
  }
  return found.map((words) => words.join(' '));
}

/** How much two names tell the same. */
export interface Likeness {
  shared: number;
  /** Of the words of the name that tells more and of the one that tells less. */
  most: number;
  least: number;
  /** Either tells nothing of its own. */
  open: boolean;
}

/** Compares two names by their telling words: a word counts where its neighbour stands in both, too. */
export function likeness(one: readonly Run[], two: readonly Run[]): Likeness {
  const [first, second] = unfolded(one, two);
  const [a, b] = [new Set(first.flat()), new Set(second.flat())];
  if (a.size === 0 || b.size === 0) return { shared: 0, most: 0, least: 0, open: true };
  const other = new Set(pairsOf(second));
  const paired = new Set(
    pairsOf(first)
      .filter((pair) => other.has(pair))
      .flatMap((pair) => pair.split(' ')),
  );
  const alone = new Set([...first, ...second].filter((run) => run.length === 1).flat());
  const shared = [...a].filter((word) => b.has(word) && (paired.has(word) || alone.has(word))).length;
  const [x, y] = [shared / a.size, shared / b.size];
  return { shared, most: Math.max(x, y), least: Math.min(x, y), open: false };
}

/** Short forms in one that the words of the other begin with: `tdtt` and `thể dục thể thao`. */
function unfolded(one: readonly Run[], two: readonly Run[]): [Run[], Run[]] {
  return [one.map((run) => written(run, two)), two.map((run) => written(run, one))];
}

function written(run: Run, others: readonly Run[]): Run {
  return run.flatMap((word) =>
    /^[^aeiouy\d]{3,6}$/u.test(word) ? (initialled(word, others) ?? [word]) : [word],
  );
}

function initialled(short: string, runs: readonly Run[]): Run | null {
  const letters = [...short];
  for (const run of runs) {
    for (let at = 0; at + letters.length <= run.length; at++) {
      if (letters.every((letter, step) => run[at + step]?.startsWith(letter))) {
        return run.slice(at, at + letters.length);
      }
    }
  }
  return null;
}
