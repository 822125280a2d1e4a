import { useLiveQuery } from 'dexie-react-hooks';
import LibraryIcon from 'lucide-react/icons/library';
import PanelRight from 'lucide-react/icons/panel-right';
import SettingsIcon from 'lucide-react/icons/settings';
import { useEffect, useState } from 'react';
import { IconButton } from '../IconButton.tsx';
import { SiteNote } from '../SiteNote.tsx';
import { countStories } from '../services.ts';
import { activeTab, openLibrary, openPanel, openSettings } from '../tabs.ts';
import { text } from '../text.ts';
import { useSite } from '../use-site.ts';
import { useStory } from '../use-story.ts';
import { reasonWords } from '../words.ts';
import { PopupStory } from './PopupStory.tsx';

/** What the toolbar button opens: the story of the tab, one button to keep it, the way to the panel. */
export function Popup() {
  const [tab, setTab] = useState<{ id: number; windowId: number } | null>(null);
  const [refused, setRefused] = useState(false);
  const { story } = useStory(tab?.id, 0, true);
  const site = useSite(tab?.id);
  const count = useLiveQuery(countStories);

  useEffect(() => {
    void activeTab().then(setTab);
  }, []);

  const toPanel = () => {
    if (!tab) return;
    openPanel(tab.windowId).then(
      () => window.close(),
      () => setRefused(true),
    );
  };

  return (
    <div className="popup">
      <main>
        {/* Both are awaited, so that nothing moves once it is shown. */}
        {story.state === 'reading' || !site || !tab ? (
          <Skeleton />
        ) : story.state === 'story' ? (
          <PopupStory tabId={tab.id} story={story} />
        ) : (
          <NoStory reason={story.reason} />
        )}
      </main>
      {site && story.state !== 'reading' && <SiteNote site={site} read={story.state === 'story'} />}
      {refused && (
        <p className="no-panel" role="alert">
          {text('panel_refused')}
        </p>
      )}
      <footer className="popup-foot">
        <button type="button" className="link" data-testid="open-panel" disabled={!tab} onClick={toPanel}>
          <PanelRight size={15} aria-hidden />
          {text('open_panel')}
        </button>
        <button
          type="button"
          className="link"
          data-testid="open-library"
          onClick={() => openLibrary().then(() => window.close())}
        >
          <LibraryIcon size={15} aria-hidden />
          {text('lib_open')}
        </button>
        <span>{count === undefined ? '' : text('library_count', count.toLocaleString('vi'))}</span>
        <IconButton
          testId="open-settings"
          label={text('settings')}
          onClick={() => openSettings().then(() => window.close())}
        >
          <SettingsIcon size={16} aria-hidden />
        </IconButton>
      </footer>
    </div>
  );
}

function NoStory({ reason }: { reason: Parameters<typeof reasonWords>[0] }) {
  const { what, help } = reasonWords(reason);
  return (
    <div className="no-story" data-testid="no-story" data-reason={reason} role="status">
      <h1>{what}</h1>
      <p>{help}</p>
    </div>
  );
}

function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <h1 className="unseen">{text('reading')}</h1>
      <i style={{ width: '55%' }} />
      <i className="tall" />
      <i className="tall" style={{ width: '80%' }} />
      <i className="button" />
    </div>
  );
}
