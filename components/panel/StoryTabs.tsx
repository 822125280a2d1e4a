import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { text } from '../text.ts';
import { Journal } from './journal/Journal.tsx';
import { Library } from './Library.tsx';
import type { Arranged } from './links/arrange.ts';
import { Links } from './links/Links.tsx';

export type TabName = 'story' | 'links' | 'journal' | 'library';

interface StoryTabsProps {
  url: string;
  /** What the library knows of the story; null until it has answered. */
  links: Arranged | null;
  tab: TabName;
  onTab(tab: TabName): void;
  children: ReactNode;
}

/** The story's record, its links, its journal, and the library beside them. What stands open in the record stays open. */
export function StoryTabs({ url, links, tab, onTab, children }: StoryTabsProps) {
  const asks = links?.asks ?? 0;
  return (
    <Tabs.Root value={tab} onValueChange={(value: TabName) => onTab(value)} className="tabs">
      <Tabs.List className="tab-list" aria-label={text('tabs')}>
        <Tabs.Tab value="story" data-testid="tab-story">
          {text('tab_story')}
        </Tabs.Tab>
        <Tabs.Tab value="links" data-testid="tab-links">
          {text('lk_tab')}
          {asks > 0 && (
            <>
              {' '}
              <span className="tab-count" aria-hidden data-testid="links-count">
                {asks}
              </span>
              <span className="unseen">({text('lk_tab_asks', asks)})</span>
            </>
          )}
        </Tabs.Tab>
        <Tabs.Tab value="journal" data-testid="tab-journal">
          {text('tab_journal')}
        </Tabs.Tab>
        <Tabs.Tab value="library" data-testid="tab-library">
          {text('tab_library')}
        </Tabs.Tab>
        <Tabs.Indicator className="tab-line" />
      </Tabs.List>
      <Tabs.Panel value="story" keepMounted tabIndex={-1}>
        {children}
      </Tabs.Panel>
      <Tabs.Panel value="links" tabIndex={-1}>
        <Links links={links} />
      </Tabs.Panel>
      <Tabs.Panel value="journal" tabIndex={-1}>
        <Journal />
      </Tabs.Panel>
      <Tabs.Panel value="library" tabIndex={-1}>
        <Library current={url} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
