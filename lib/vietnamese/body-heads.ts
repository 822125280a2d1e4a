import { CLOSED_BODIES, FIELDS, OPEN_BODIES } from './lexicon/bodies.ts';
import { PhraseSet } from './phrases.ts';

/** First words of bodies; `open` where the name may go on in lower case. */
export const heads = new PhraseSet<'open' | 'closed'>([
  ...OPEN_BODIES.map((body) => [body, 'open'] as const),
  ...CLOSED_BODIES.map((body) => [body, 'closed'] as const),
]);

/** Fields of work in the name of a body. */
export const fields = PhraseSet.of(FIELDS);
