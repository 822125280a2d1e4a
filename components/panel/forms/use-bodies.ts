import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { suggestedBodies } from '../../services.ts';
import { useRecord } from '../review-context.ts';

/** How many bodies of the library are offered. */
const MOST = 60;

/** Bodies to choose from: those of this story, then those of the library. */
export function useBodies(): string[] {
  const { officials, meetings } = useRecord().reviewed;
  const kept = useLiveQuery(() => suggestedBodies(MOST));
  return useMemo(() => {
    const told = [
      ...meetings.map(({ body }) => body),
      ...officials.flatMap(({ positions }) => positions.map(({ body }) => body)),
    ].filter((body) => body !== null);
    return [...new Set([...told, ...(kept ?? [])])];
  }, [officials, meetings, kept]);
}
