import { useEffect, useState } from 'react';
import { isGranted, isListGranted, onAccess } from '../../lib/capture/access.ts';
import { type Settings, settings } from '../../lib/capture/settings.ts';

/** The settings, and what of them the browser allows. */
export interface Standing extends Settings {
  listGranted: boolean;
  /** The reader's own hosts whose permission the browser took back. */
  withdrawn: ReadonlySet<string>;
}

/** The settings as they stand, kept up to date; null until they are known. */
export function useSettings(): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const [chosen, listGranted] = await Promise.all([settings(), isListGranted()]);
      const granted = await Promise.all(chosen.ownHosts.map(isGranted));
      const withdrawn = new Set(chosen.ownHosts.filter((_, at) => !granted[at]));
      if (current) setStanding({ ...chosen, listGranted, withdrawn });
    };
    void look();
    const end = onAccess(look);
    return () => {
      current = false;
      end();
    };
  }, []);

  return standing;
}
