import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onMoved } from '../services.ts';
import { activeTab } from '../tabs.ts';

/** The tab the panel's window shows; `visit` grows with every page it finishes loading or moves on to without. */
export interface FollowedTab {
  id: number;
  visit: number;
}

/** The tab named in the address, where the panel stands in a tab of its own (`?tab=12`). */
const named = Number(new URLSearchParams(location.search).get('tab')) || null;

/** Follows the active tab of the panel's own window, or the tab it was opened for. Null until it is known. */
export function useActiveTab(): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(named ? { id: named, visit: 0 } : null);

  useEffect(() => {
    let ended = false;
    const look = async () => {
      if (named) return;
      const active = await activeTab();
      if (ended || !active) return;
      setTab((known) => (known?.id === active.id ? known : { id: active.id, visit: 0 }));
    };
    const onVisit = (id: number) => {
      setTab((known) => (known?.id === id ? { id, visit: known.visit + 1 } : known));
    };
    const onUpdated = (id: number, change: { status?: string }) => {
      if (change.status === 'complete') onVisit(id);
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.windows.onFocusChanged.addListener(look);
    const endMoved = onMoved(onVisit);
    return () => {
      ended = true;
      endMoved();
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.windows.onFocusChanged.removeListener(look);
    };
  }, []);

  return tab;
}
