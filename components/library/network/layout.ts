import type { Graph } from './graph.ts';

/** Rounds of pushing and pulling; more change nothing one sees. */
const ROUNDS = 150;
/** Drawn distance of two who met once; who met often stand nearer. */
const LENGTH = 60;
/** Pull of the middle, against the push of all. */
const HOME = 1.2;
/** Angle between neighbours of a sunflower: every seat has room. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export interface Spot {
  x: number;
  y: number;
}

/**
 * Gives every person a spot: all push each other away, ties pull together (Fruchterman and Reingold). The same graph
 * gives the same picture. It yields after every round, so that the page can breathe; the last value is the result.
 */
export function* layout({ people, ties }: Pick<Graph, 'people' | 'ties'>): Generator<void, Spot[]> {
  const size = people.length;
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const far = LENGTH * Math.sqrt(at);
    x[at] = far * Math.cos(at * GOLDEN);
    y[at] = far * Math.sin(at * GOLDEN);
  }
  const [dx, dy] = [new Float64Array(size), new Float64Array(size)];
  const get = (list: Float64Array, at: number) => list[at] ?? 0;
  let heat = LENGTH * Math.sqrt(size || 1) * 0.3;

  for (let round = 0; round < ROUNDS; round++) {
    for (let a = 0; a < size; a++) {
      // Those without ties to the rest stay near.
      let [pushX, pushY] = [-get(x, a) * HOME, -get(y, a) * HOME];
      const [ax, ay] = [get(x, a), get(y, a)];
      for (let b = 0; b < size; b++) {
        if (a === b) continue;
        const [byX, byY] = [ax - get(x, b), ay - get(y, b)];
        const push = (LENGTH * LENGTH) / Math.max(1, byX * byX + byY * byY);
        pushX += byX * push;
        pushY += byY * push;
      }
      dx[a] = pushX;
      dy[a] = pushY;
    }
    for (const { a, b, times } of ties) {
      const [byX, byY] = [get(x, a) - get(x, b), get(y, a) - get(y, b)];
      // Shared among all ties of a person, or those who met everyone would fall into one point.
      const crowd = Math.max(people[a]?.met.size ?? 1, people[b]?.met.size ?? 1);
      const pull = (Math.hypot(byX, byY) / LENGTH) * (1 + Math.log(times)) * (1 / Math.sqrt(crowd));
      const [pullX, pullY] = [(byX * pull) / 2, (byY * pull) / 2];
      dx[a] = get(dx, a) - pullX;
      dy[a] = get(dy, a) - pullY;
      dx[b] = get(dx, b) + pullX;
      dy[b] = get(dy, b) + pullY;
    }
    for (let at = 0; at < size; at++) {
      const far = Math.hypot(get(dx, at), get(dy, at)) || 1;
      const step = Math.min(far, heat) / far;
      x[at] = get(x, at) + get(dx, at) * step;
      y[at] = get(y, at) + get(dy, at) * step;
    }
    heat *= 0.965;
    yield;
  }
  return Array.from({ length: size }, (_, at) => ({ x: get(x, at), y: get(y, at) }));
}

/** Runs work to its end in bites of some milliseconds, the page in between. @returns null where it was called off */
export async function inBites<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  bite = 10,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + bite;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) return null;
  }
}
