import { Collapsible } from '@base-ui/react/collapsible';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { hrefOf } from '../../library/route.ts';
import type { MetOfficial } from '../../services.ts';
import { openLibrary, openStory } from '../../tabs.ts';
import { shown, text } from '../../text.ts';
import { showPosted } from '../../time.ts';
import { useApart } from '../links/use-apart.ts';
import { keepFocus } from '../queue/focus.ts';
import { Positions } from './Positions.tsx';

interface KnownProps {
  name: string;
  met: MetOfficial;
}

/** Where else this official was met, with the posts of that time, and the way to say it is somebody else. */
export function Known({ name, met: { fact, person, stories, newPosts, appearances } }: KnownProps) {
  const tellApart = useApart();
  return (
    <Collapsible.Root className="known">
      <Collapsible.Trigger className="link" data-testid="known">
        <ChevronDown size={14} aria-hidden className="turn" />
        {text('known_in', stories)}
        {newPosts.length > 0 && ` · ${text('lk_new_post_short')}`}
        <span className="unseen">: {name}</span>
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <ul className="known-list">
          {appearances.map((there) => (
            <li key={`${there.story} ${there.official}`}>
              <button
                type="button"
                className="link title"
                data-testid="known-story"
                onClick={() => openStory(there.story)}
              >
                {shown(there.storyTitle)}
              </button>
              <p className="meta">
                <span>{shown(there.outlet.name)}</span>
                {there.publishedAt && <span>{showPosted(there.publishedAt)}</span>}
              </p>
              {there.name !== name && <p>{shown(there.name)}</p>}
              <Positions positions={there.positions} />
              <button
                type="button"
                className="link"
                data-testid="not-same"
                aria-label={text('not_same_as', name, shown(there.storyTitle))}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget);
                  void tellApart({ fact, name, otherStory: there.story, otherFact: there.official });
                }}
              >
                {text('not_same')}
              </button>
            </li>
          ))}
        </ul>
        {person !== null && (
          <button
            type="button"
            className="link"
            data-testid="known-page"
            onClick={() => openLibrary(hrefOf({ page: 'person', id: person }))}
          >
            {text('lk_person_page')}
            <span className="unseen">: {name}</span>
          </button>
        )}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
