import { useEffect, useState } from 'react';
import type { SiteAccess } from '../lib/messages/requests.ts';
import { ask, onAccess } from './services.ts';

const unknown: SiteAccess = { host: null, access: 'unknown' };

/**
 * How the pages of the tab's site may be read, kept up to date; null until it is known.
 * Once a permission is gone the browser hides the address of a page that stays the same: the host it had still counts.
 */
export function useSite(tabId: number | undefined, visit = 0): SiteAccess | null {
  const [known, setKnown] = useState<{ tabId: number; visit: number; site: SiteAccess } | null>(null);

  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    const look = async () => {
      const site = await ask('site/access', { tabId }).catch(() => unknown);
      if (!current) return;
      setKnown((before) => {
        const same = before?.tabId === tabId && before.visit === visit;
        const host = same && site.host === null ? before.site.host : null;
        return { tabId, visit, site: host ? { host, access: 'withdrawn' } : site };
      });
    };
    void look();
    const end = onAccess(look);
    return () => {
      current = false;
      end();
    };
  }, [tabId, visit]);

  return known && known.tabId === tabId ? known.site : null;
}
