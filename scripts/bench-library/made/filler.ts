import { below, type Random } from '../../anchors/random.ts';
import { ranksOf } from './chance.ts';
import { COMMON, SELDOM, SELDOM_SHARE, seldom } from './stock.ts';

const common = ranksOf(COMMON.length, 10, 0.8);
const rare = ranksOf(SELDOM, 30, 0.9);

/** One or two syllables: mostly a common word, sometimes one that few stories have. */
function word(random: Random): string {
  if (random() < SELDOM_SHARE) return seldom(rare(random));
  return COMMON[common(random)] ?? '';
}

/** A sentence of invented sense; half of its syllables are in most stories, some are in few. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 7 + below(random, 9) }, () => word(random));
  const cut = 3 + below(random, 4);
  const text = `${words.slice(0, cut).join(' ')}, ${words.slice(cut).join(' ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
