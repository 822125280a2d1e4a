import Trash from 'lucide-react/icons/trash-2';
import { IconButton } from '../IconButton.tsx';
import type { StoryRow } from '../services.ts';
import { openStory } from '../tabs.ts';
import { shown, text } from '../text.ts';
import { showPosted } from '../time.ts';
import { failureWords } from '../words.ts';
import { notify } from './Notices.tsx';
import { removeStory, undo } from './writing.ts';

/** One kept story: opens by its headline, goes to the bin and comes back. */
export function LibraryStory({ story, current }: { story: StoryRow; current: boolean }) {
  const { url, outlet, publishedAt, officialCount, meetingCount, revision } = story;
  const title = shown(story.title);

  const remove = async () => {
    try {
      const { id } = await removeStory(url);
      const run = () => void undo(id).catch(refused);
      notify(text('removed', title), { label: text('undo'), testId: 'undo', run });
      document.getElementById('library')?.closest('section')?.querySelector('input')?.focus();
    } catch (error) {
      refused(error);
    }
  };

  return (
    <li data-testid="library-story" data-url={url} aria-current={current || undefined}>
      <div>
        <button type="button" className="link title" data-testid="open-story" onClick={() => openStory(url)}>
          {title}
        </button>
        <p className="meta">
          <span>{shown(outlet.name)}</span>
          {publishedAt && <span>{showPosted(publishedAt)}</span>}
          <span>{text('story_counts', officialCount, meetingCount)}</span>
          {revision > 1 && <span data-testid="revision-count">{text('revision_count', revision)}</span>}
          {current && <strong>{text('open_now')}</strong>}
        </p>
      </div>
      <IconButton
        testId="remove-story"
        label={text('remove_story', title)}
        title={text('remove')}
        onClick={remove}
      >
        <Trash size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

const refused = (error: unknown) => notify(failureWords(error));
