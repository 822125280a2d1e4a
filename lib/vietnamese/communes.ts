import { foldName } from './forms.ts';
import { FORMER_COMMUNES, LASTING_COMMUNES, NEW_COMMUNES } from './lexicon/communes.ts';
import { sinceReform } from './reform.ts';
import type { Token } from './tokens.ts';

/** In which times there is a commune of a name: both sides of the reform, before it only, since it only. */
type Times = 'lasting' | 'former' | 'new';

/** Tokens of the longest name, a dash between its halves included. */
const LONGEST = 6;

/** Names by first syllable; those behind it are read when first asked for. */
let groups: Map<string, [Times, string][]> | null = null;
const read = new Map<string, ReadonlyMap<string, Times>>();

const NO_NAMES: ReadonlyMap<string, Times> = new Map();

/** The indices behind the commune names of the lexicon that start at `at`, those of the text's own day first, longest first. */
export function communeEnds(tokens: readonly Token[], at: number): number[] {
  const first = tokens[at];
  if (!first || first.capital === 'none') return [];
  const names = namesFrom(first.fold);
  const late = sinceReform(first.day);
  const [own, other]: [number[], number[]] = [[], []];
  let name = '';
  for (let end = at + 1; names.size > 0 && end <= at + LONGEST; end++) {
    const times = names.get(name);
    const foreign = late !== null && times === (late ? 'former' : 'new');
    if (times) (foreign ? other : own).unshift(end);
    const next = tokens[end];
    if (!next || (next.kind === 'word' && next.capital === 'none')) break;
    name += (name === '' ? '' : ' ') + next.fold;
  }
  return [...own, ...other];
}

/** What follows a first syllable in the names that begin with it; an empty string where it is the whole name. */
function namesFrom(syllable: string): ReadonlyMap<string, Times> {
  groups ??= grouped();
  let names = read.get(syllable);
  if (names) return names;
  const parts = groups.get(syllable);
  if (!parts) return NO_NAMES;
  names = new Map(
    parts.flatMap(([times, rests]) =>
      rests.split(',').map((rest): [string, Times] => [foldName(rest), times]),
    ),
  );
  read.set(syllable, names);
  return names;
}

function grouped(): Map<string, [Times, string][]> {
  const found = new Map<string, [Times, string][]>();
  const all: [Times, string][] = [
    ['lasting', LASTING_COMMUNES],
    ['former', FORMER_COMMUNES],
    ['new', NEW_COMMUNES],
  ];
  for (const [times, list] of all)
    for (const group of list.split('|')) {
      const names = group.trim();
      const cut = names.search(/[\s,]/);
      const key = foldName(cut < 0 ? names : names.slice(0, cut));
      const parts = found.get(key) ?? [];
      // Behind a comma the first syllable alone is a name.
      parts.push([times, cut < 0 ? '' : names.slice(cut)]);
      found.set(key, parts);
    }
  return found;
}
