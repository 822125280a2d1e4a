import { useState } from 'react';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';

/** A story as a list of any page shows it. */
export interface StoryLine {
  url: string;
  title: string;
  day: string;
  outlet?: string;
}

const SHOWN = 12;

interface StoryListProps {
  stories: readonly StoryLine[];
  testId?: string;
}

/** Stories by headline, each opening in a tab of its own. */
export function StoryList({ stories, testId }: StoryListProps) {
  const [limit, setLimit] = useState(SHOWN);
  return (
    <>
      <ul className="story-list">
        {stories.slice(0, limit).map((story) => (
          <li key={story.url}>
            <StoryLink story={story} testId={testId} />
            <p className="meta">
              <span>{showDate(story.day)}</span>
              {story.outlet && <span>{shown(story.outlet)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {stories.length > limit && (
        <button type="button" className="link more" onClick={() => setLimit(limit + SHOWN * 4)}>
          {text('lp_more_stories', stories.length - limit)}
        </button>
      )}
    </>
  );
}

/** A headline that opens its story; only web addresses, whatever a page gave as its own. */
export function StoryLink({ story, testId }: { story: StoryLine; testId?: string }) {
  const title = shown(story.title);
  if (!/^https?:\/\//i.test(story.url)) return <span data-testid={testId}>{title}</span>;
  return (
    <a className="to story" href={story.url} target="_blank" rel="noreferrer" data-testid={testId}>
      {title}
      <span className="unseen"> {text('lp_new_tab')}</span>
    </a>
  );
}
