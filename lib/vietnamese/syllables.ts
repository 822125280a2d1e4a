import { bare } from './forms.ts';

const SYLLABLE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

/** Whether a word can be a syllable of Vietnamese (`Nghiêm`; not `Damien`). */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(bare(word));
}
