import { COUNTRIES } from '../vietnamese/lexicon/countries.ts';
import { countryWords } from './country-words.ts';
import { OPEN_PLACE } from './open-place.ts';

const countries = new Set(COUNTRIES.map(countryWords));

/** A key of `bodyOf` in its parts: `ubnd@cần thơ/xã sông lam`. */
export interface KeyParts {
  core: string;
  /** '' where open, null for a national body. */
  province: string | null;
  unit: string | null;
}

/** The parts of a body's key; of none, no words. */
export function keyParts(key: string | null): KeyParts {
  if (key === null) return { core: '', province: null, unit: null };
  const at = key.indexOf('@');
  if (at < 0) return { core: key, province: null, unit: null };
  const [province = '', unit = null] = key.slice(at + 1).split('/');
  return { core: key.slice(0, at), province: province === OPEN_PLACE ? '' : province, unit };
}

export const isForeignKey = (key: string) =>
  countries.has(key.slice(key.indexOf('@') + 1)) && key.includes('@');
