import { matchNames, rarityOf } from './person-name.ts';
import type { Profile, Reason } from './profile.ts';
import { WEIGHTS } from './weights.ts';

/** Below it a name tells next to nothing. */
const COMMON = 0.2;

/** What the names say; null where they are two people's. */
export function weighNames(a: Profile, b: Profile): Reason[] | null {
  let variant: Reason | null = null;
  for (const { name } of a.names)
    for (const { name: other } of b.names) {
      const match = matchNames(name, other);
      if (match === 'same') return [sameName(name)];
      if (match === 'none') continue;
      const weight = WEIGHTS[match];
      if (variant === null || weight > variant.weight)
        variant = { kind: 'name-variant', weight, about: other };
    }
  return variant && [variant];
}

function sameName(name: string): Reason {
  const rarity = rarityOf(name);
  const weight = WEIGHTS.commonName + rarity * (WEIGHTS.rareName - WEIGHTS.commonName);
  return { kind: rarity < COMMON ? 'common-name' : 'same-name', weight, about: name };
}
