import { useEffect, useState } from 'react';
import { everyRow } from '../services.ts';
import { type Gatherings, gatherer } from './gatherings.ts';

/** Who was at which meeting, of the whole library; null until all is read. */
export function useGatherings(): Gatherings | null {
  const [gatherings, setGatherings] = useState<Gatherings | null>(null);
  useEffect(() => {
    let going = true;
    const read = async () => {
      const { gathered, add } = gatherer();
      for await (const rows of everyRow('meetings', 1000)) {
        if (!going) return;
        add(rows);
      }
      if (going) setGatherings(gathered);
    };
    void read();
    return () => {
      going = false;
    };
  }, []);
  return gatherings;
}
