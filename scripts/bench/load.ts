import type { Bundle } from './bundle.ts';
import { inFreshProcess } from './child.ts';
import type { Figure } from './figure.ts';
import { median } from './measure.ts';

/** What loading a bundle cost one fresh process. */
export interface Loading {
  /** Milliseconds to import it. */
  importing: number;
  /** Milliseconds for the first story after that, cold. */
  firstStory: number;
  /** Bytes the heap grew by importing it, garbage collected. */
  imported: number;
  /** The same after the first story, when all that is made on first use is there. */
  used: number;
}

const PROCESSES = 9;
const PATIENCE = 60_000;
const MEGABYTE = 1_000_000;

/** Time and heap that loading the bundle takes. */
export function loading({ url }: Bundle): Figure[] {
  const loadings = Array.from({ length: PROCESSES }, () => {
    const loading = inFreshProcess<Loading>('load-child.ts', [url], PATIENCE);
    if (!loading) throw new Error('loading the bundle took more than a minute');
    return loading;
  });
  const of = (pick: (loading: Loading) => number) => median(loadings.map(pick));
  const fresh = `median of ${PROCESSES} fresh processes`;
  return [
    { name: `importing the bundle, ${fresh}`, value: of((it) => it.importing), unit: 'ms', most: 60 },
    {
      name: `importing it and reading a first short story, cold, ${fresh}`,
      value: of((it) => it.importing + it.firstStory),
      unit: 'ms',
    },
    {
      name: `heap growth by importing it, garbage collected, ${fresh}`,
      value: of((it) => it.imported) / MEGABYTE,
      unit: 'MB',
      most: 25,
    },
    {
      name: `heap growth after a first story, garbage collected, ${fresh}`,
      value: of((it) => it.used) / MEGABYTE,
      unit: 'MB',
      most: 25,
    },
  ];
}
