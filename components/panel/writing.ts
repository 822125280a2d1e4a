import { useEffect, useState } from 'react';

type Written = typeof import('./written.ts');

let written: Written | null = null;

async function load(): Promise<Written> {
  written ??= await import('./written.ts');
  return written;
}

/** The same function, fetched first where it is not there yet. Not for transactions and live queries: their zone is lost on the way. */
const fetched =
  <Asked extends unknown[], Answer>(choose: (from: Written) => (...asked: Asked) => Promise<Answer>) =>
  async (...asked: Asked): Promise<Answer> =>
    choose(await load())(...asked);

export const decide = fetched((from) => from.decide);
export const decideAll = fetched((from) => from.decideAll);
export const mergeLinked = fetched((from) => from.mergeLinked);
export const met = fetched((from) => from.met);
export const redo = fetched((from) => from.redo);
export const removeStory = fetched((from) => from.removeStory);
export const restoreStory = fetched((from) => from.restoreStory);
export const tellApart = fetched((from) => from.tellApart);
export const undo = fetched((from) => from.undo);
export const undoAll = fetched((from) => from.undoAll);

/**
 * All of them, for live queries; null until they are there. Fetched as soon as what asks is shown: a story under
 * review and the list of stories both do, so that they are there before the first decision.
 */
export function useWritten(): Written | null {
  const [now, setNow] = useState(written);
  useEffect(() => {
    let here = true;
    load().then(
      (loaded) => here && setNow(loaded),
      () => {},
    );
    return () => {
      here = false;
    };
  }, []);
  return now;
}
