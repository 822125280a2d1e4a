import LibraryIcon from 'lucide-react/icons/library';
import SettingsIcon from 'lucide-react/icons/settings';
import SquareArrowOutUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import type { SiteAccess } from '../../lib/messages/requests.ts';
import { ListNote, SiteNote } from '../SiteNote.tsx';
import { openLibrary, openReview, openSettings } from '../tabs.ts';
import { text } from '../text.ts';
import { useSite } from '../use-site.ts';
import { useStory } from '../use-story.ts';
import { reasonWords } from '../words.ts';
import { Library } from './Library.tsx';
import { Notices } from './Notices.tsx';
import { StoryReview } from './StoryReview.tsx';
import { useActiveTab } from './use-active-tab.ts';

/** The side panel: the story of the active tab to review, with its journal and the library; the library alone without one. */
export function Panel() {
  const tab = useActiveTab();
  const { story, readAgain } = useStory(tab?.id, tab?.visit);
  const site = useSite(tab?.id, tab?.visit);

  return (
    <Notices>
      <main>
        {story.state === 'story' && tab ? (
          <StoryReview key={`${tab.id} ${story.article.url}`} tabId={tab.id} story={story} />
        ) : story.state === 'none' ? (
          <>
            <NoStory reason={story.reason} site={site} readAgain={readAgain} />
            <Library current={null} />
          </>
        ) : (
          <Skeleton />
        )}
        <footer className="panel-foot">
          {tab && story.state === 'story' && (
            <button
              type="button"
              className="link"
              data-testid="open-review"
              onClick={() => openReview(tab.id)}
            >
              <SquareArrowOutUpRight size={15} aria-hidden />
              {text('open_review')}
            </button>
          )}
          <button type="button" className="link" data-testid="open-library" onClick={() => openLibrary()}>
            <LibraryIcon size={15} aria-hidden />
            {text('lib_open')}
          </button>
          <button type="button" className="link" data-testid="open-settings" onClick={openSettings}>
            <SettingsIcon size={15} aria-hidden />
            {text('settings')}
          </button>
        </footer>
      </main>
    </Notices>
  );
}

interface NoStoryProps {
  reason: Parameters<typeof reasonWords>[0];
  site: SiteAccess | null;
  readAgain(): void;
}

function NoStory({ reason: said, site, readAgain }: NoStoryProps) {
  const reason = said === 'no-access' && site?.access === 'withdrawn' ? 'access-withdrawn' : said;
  const { what, help } = reasonWords(reason);
  return (
    <header className="top no-story" data-testid="no-story" data-reason={reason}>
      <h1>{what}</h1>
      <p>{help}</p>
      {reason !== 'not-a-page' && (
        <button type="button" className="plain" onClick={readAgain}>
          {text(reason === 'not-asked' ? 'read_now' : 'read_again')}
        </button>
      )}
      {site && reason === 'access-withdrawn' && <SiteNote site={site} read={false} />}
      {reason === 'no-access' && <ListNote />}
    </header>
  );
}

function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <h1 className="unseen">{text('reading')}</h1>
      <i style={{ width: '55%' }} />
      <i className="tall" />
      <i className="tall" style={{ width: '80%' }} />
      <i className="card-space" />
      <i className="card-space" />
    </div>
  );
}
