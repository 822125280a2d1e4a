import { foldName } from '../vietnamese/forms.ts';
import { COUNTRIES } from '../vietnamese/lexicon/countries.ts';
import { OPEN_PLACE } from './open-place.ts';
import { heirOf } from './succession.ts';

const countries = new Set(COUNTRIES.map(foldName));

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

/** Whether two provinces are one, or one became part of the other. */
export function sameLand(one: string, two: string): boolean {
  return one === two || heirOf(one) === two || heirOf(two) === one;
}
