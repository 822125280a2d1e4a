import { LONG_GONE, MEMORIALS } from '../../../vietnamese/lexicon/memory.ts';
import { endsAt, PhraseSet } from '../../../vietnamese/phrases.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { variants } from '../../../vietnamese/variants.ts';
import { joinedBefore } from './lending.ts';
import type { PersonPhrase } from './phrases.ts';

const memorials = PhraseSet.of(MEMORIALS.flatMap(variants));
const gone = PhraseSet.of(LONG_GONE.flatMap(variants));
const LONGEST = 6;

/**
 * Whether the words around a person tell of one who is remembered: `Khu lưu niệm Tổng Bí thư A`,
 * `đường mang tên A và B`, `ông A vừa qua đời`.
 * @param people those read before in the same block
 */
export function isRemembered(
  tokens: readonly Token[],
  people: readonly PersonPhrase[],
  { from, end }: { from: number; end: number },
): boolean {
  // `cố đồng chí A`, not the accident of `sự cố`.
  if (tokens[from - 1]?.fold === 'cố' && tokens[from - 2]?.fold !== 'sự') return true;
  if (endsAt(memorials, tokens, from, LONGEST)) return true;
  const behind = tokens[end]?.text === ',' ? end + 1 : end;
  if (gone.at(tokens, behind)) return true;
  const [last] = joinedBefore(tokens, people.slice(-1), from);
  return last?.remembered === true;
}
