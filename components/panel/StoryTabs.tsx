import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { text } from '../text.ts';
import { Journal } from './journal/Journal.tsx';
import { Library } from './Library.tsx';

/** The story's record, its journal, and the library beside them. What stands open in the record stays open. */
export function StoryTabs({ url, children }: { url: string; children: ReactNode }) {
  return (
    <Tabs.Root defaultValue="story" className="tabs">
      <Tabs.List className="tab-list" aria-label={text('tabs')}>
        <Tabs.Tab value="story" data-testid="tab-story">
          {text('tab_story')}
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
      <Tabs.Panel value="journal" tabIndex={-1}>
        <Journal />
      </Tabs.Panel>
      <Tabs.Panel value="library" tabIndex={-1}>
        <Library current={url} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
