import { foldName } from '../vietnamese/forms.ts';
import { levelOfProvince, ownName, provinceOn } from '../vietnamese/places.ts';
import { coreOf, isForeignHead, isLocal, wholeOf } from './body-core.ts';
import { countryOf, homeWords, isCity, isProvince, type Spot, spotOf } from './body-place.ts';
import { wordsOf, writtenBody } from './body-print.ts';
import { OPEN_PLACE } from './open-place.ts';

export { postKey } from './post-key.ts';
export { successionOf } from './succession.ts';

/** A body as compared across stories. */
export interface Body {
  /** Equal for one body however printed; `BTV Thành ủy` is a part of `Thành ủy`, with a key of its own. */
  key: string;
  /** Written out, with its place. */
  name: string;
  /** Folded name of its province or country; null for a national one, '' where the story leaves it open. */
  place: string | null;
  /** Key of the body it is part of; null where none. */
  partOf: string | null;
}

const TU = /(?<![\p{L}\d])TU(?![\p{L}\d])/u;

/**
 * The body a print means in a story of this home and day; null for none.
 * Keys: `tỉnh ủy@cần thơ`, `ubnd@cần thơ/xã sông lam`, `bộ y tế`, `bộ y tế@lào`, `sở y tế@?` (place unknown).
 */
export function bodyOf(body: string | null, home: string, day: string): Body | null {
  if (body === null) return null;
  const own = homeWords(home) === '' ? '' : wordsOf(provinceOn(home, day || null));
  // `Ban Dân vận TU`
  const written = writtenBody(body).replace(TU, isCity(own) ? 'Thành ủy' : 'Tỉnh ủy');
  const words = wordsOf(written);
  if (words === '') return null;
  // `Đại sứ quán Lào tại Việt Nam`
  const guest = words.replace(/ tại việt nam$/u, '');
  const abroad = isForeignHead(guest) ? countryOf(guest) : null;
  if (abroad) return foreign(written, abroad);
  const core = coreOf(words);
  const spot = spotOf(core, own);
  const rest = spot.rest || core;
  if (spot.province === null && !isLocal(rest)) return national(written, core);
  const province = spot.province || own;
  const tail = `@${province || OPEN_PLACE}${spot.unit ? `/${spot.unit}` : ''}`;
  const level = spot.unit ? rest : rest.replace(/(?<!\p{L})thành (ủy|đoàn|hội)/u, 'tỉnh $1');
  const whole = wholeOf(level);
  return {
    key: level + tail,
    name: spot.province ? capitalised(written) : placed(written, spot, home, day, own),
    place: province,
    partOf: whole && whole + tail,
  };
}

function foreign(written: string, { rest, country }: { rest: string; country: string }): Body {
  return {
    key: `${rest || 'nhà nước'}@${country}`,
    name: capitalised(written),
    place: country,
    partOf: null,
  };
}

function national(written: string, core: string): Body {
  return { key: core, name: capitalised(written), place: null, partOf: wholeOf(core) };
}

/** The name with the place that the story's home lends it: `Sở Y tế` → `Sở Y tế tỉnh Sông Lam`. */
function placed(written: string, spot: Spot, home: string, day: string, own: string): string {
  const name = capitalised(written);
  if (own === '') return name;
  const province = provinceOn(ownName(home), day || null);
  if (spot.unit) return `${name}, ${province}`;
  const folded = foldName(name);
  if (/ (?:ủy|đoàn|hội|tỉnh|thành phố)$/u.test(folded)) return `${name} ${province}`;
  const level = isProvince(own) || isCity(own) ? levelOfProvince(province, day || null) : 'tỉnh';
  return `${name} ${level} ${province}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
