import type { MarkKind } from '../../messages/marks.ts';

/** What has a paint of its own: every kind, what is doubtful over it, what was pointed at over all. */
export type Paint = MarkKind | 'doubtful' | 'shown';

/** From the quietest to the loudest: what comes later is painted over what came before. */
export const PAINTS: readonly Paint[] = [
  'meeting',
  'place',
  'note',
  'document',
  'date',
  'official',
  'doubtful',
  'shown',
];

/** Name under which the browser knows a paint. */
export const highlightOf = (paint: Paint): string => `bien-ban-${paint}`;
