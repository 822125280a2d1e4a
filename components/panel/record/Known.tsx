import { Collapsible } from '@base-ui/react/collapsible';
import ChevronDown from 'lucide-react/icons/chevron-down';
import type { Acquaintance } from '../../services.ts';
import { openStory } from '../../tabs.ts';
import { shown, text } from '../../text.ts';
import { showPosted } from '../../time.ts';
import { notify } from '../Notices.tsx';
import { keepFocus } from '../queue/focus.ts';
import { useReviewing } from '../review-context.ts';
import { Positions } from './Positions.tsx';

interface KnownProps {
  official: string;
  name: string;
  acquaintances: Acquaintance[];
}

/** Where else this official was met, with the posts of that time, and the way to say it is somebody else. */
export function Known({ official, name, acquaintances }: KnownProps) {
  const { act, takeBack } = useReviewing();
  const tellApart = async (met: Acquaintance) => {
    const said = text('said_not_same', name);
    const other = { otherStory: met.story, otherFact: met.official };
    const decision = await act({ kind: 'not-same', fact: official, ...other }, '');
    if (!decision) return;
    const run = () => void takeBack(decision, text('said_undone', name));
    notify(said, { label: text('undo'), testId: 'undo', run });
  };
  const stories = new Set(acquaintances.map(({ story }) => story)).size;
  return (
    <Collapsible.Root className="known">
      <Collapsible.Trigger className="link" data-testid="known">
        <ChevronDown size={14} aria-hidden className="turn" />
        {text('known_in', stories)}
        <span className="unseen">: {name}</span>
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <ul className="known-list">
          {acquaintances.map((met) => (
            <li key={`${met.story} ${met.official}`}>
              <button
                type="button"
                className="link title"
                data-testid="known-story"
                onClick={() => openStory(met.story)}
              >
                {shown(met.storyTitle)}
              </button>
              <p className="meta">
                <span>{shown(met.outlet.name)}</span>
                {met.publishedAt && <span>{showPosted(met.publishedAt)}</span>}
              </p>
              {met.name !== name && <p>{shown(met.name)}</p>}
              <Positions positions={met.positions} />
              <button
                type="button"
                className="link"
                data-testid="not-same"
                aria-label={text('not_same_as', name, shown(met.storyTitle))}
                onClick={({ currentTarget }) => {
                  keepFocus(currentTarget);
                  void tellApart(met);
                }}
              >
                {text('not_same')}
              </button>
            </li>
          ))}
        </ul>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
