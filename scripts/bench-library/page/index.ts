import type { Figure } from '../../bench/figure.ts';
import type { Effort } from '../effort.ts';
import type { Stage } from '../stage.ts';

export async function* pageFigures(_stage: Stage, _effort: Effort): AsyncGenerator<Figure> {}
