import { bare, foldName } from '../vietnamese/forms.ts';
import { COUNTRIES } from '../vietnamese/lexicon/countries.ts';
import { soundsOf } from './foreign-name.ts';

/** Names of one country that no rule of spelling ties. */
const SAME: Record<string, string> = {
  mỹ: 'hoa kỳ',
  úc: 'australia',
  nhật: 'nhật bản',
  hàn: 'hàn quốc',
  'trung hoa': 'trung quốc',
  italy: 'italia',
  maroc: 'morocco',
  'liên hợp quốc': 'lhq',
  'thụy sỹ': 'thụy sĩ',
  'xin-ga-po': 'singapore',
  'xing-ga-po': 'singapore',
  'phi-líp-pin': 'philippines',
  'u-crai-na': 'ukraine',
  'ô-xtrây-li-a': 'australia',
  'ôx-trây-li-a': 'australia',
  'bê-la-rút': 'belarus',
  'mê-hi-cô': 'mexico',
  'ác-hen-ti-na': 'argentina',
  'ca-dắc-xtan': 'kazakhstan',
  'niu di-lân': 'new zealand',
  'ma-rốc': 'morocco',
};
const SHORTEST = 3;

/** Countries in their ordinary print by their sounds; null where two sound alike. */
const unmarked = new Map<string, string>();
const bySounds = new Map<string, string | null>();
for (const name of COUNTRIES.filter((country) => !country.includes('-')).map(foldName)) {
  unmarked.set(bare(name), name);
  const sounds = soundsOf(name.replace(/ /g, ''));
  bySounds.set(sounds, bySounds.has(sounds) ? null : name);
}

/** One name for a country however printed: `Cam-pu-chia`, `Campuchia` → `campuchia`. */
export function countryWords(country: string): string {
  const folded = foldName(country);
  if (SAME[folded]) return SAME[folded];
  if (!folded.includes('-')) return folded;
  const sounds = soundsOf(folded);
  // `Cu-ba` without its dash, `Mông-cổ` with a space.
  const same = unmarked.get(bare(folded).replace(/-/g, '')) ?? unmarked.get(bare(folded).replace(/-/g, ' '));
  return same ?? (sounds.length >= SHORTEST ? bySounds.get(sounds) : null) ?? folded;
}
