import { Collapsible } from '@base-ui/react/collapsible';
import { useLiveQuery } from 'dexie-react-hooks';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { removedStories } from '../services.ts';
import { shown, text } from '../text.ts';
import { failureWords } from '../words.ts';
import { notify } from './Notices.tsx';
import { restoreStory } from './writing.ts';

/** What was taken out of the library, to be brought back; nothing while nothing was. */
export function Bin() {
  const stories = useLiveQuery(removedStories);
  if (!stories?.length) return null;

  const restore = (url: string) => restoreStory(url).catch((error: unknown) => notify(failureWords(error)));

  return (
    <Collapsible.Root className="bin">
      <Collapsible.Trigger className="link" data-testid="bin">
        <ChevronDown size={14} aria-hidden className="turn" />
        {text('bin', stories.length)}
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <ul className="stories">
          {stories.map(({ url, title }) => (
            <li key={url}>
              <p>{shown(title)}</p>
              <button
                type="button"
                className="link"
                data-testid="restore-story"
                aria-label={text('restore_story', shown(title))}
                onClick={() => void restore(url)}
              >
                {text('restore')}
              </button>
            </li>
          ))}
        </ul>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
