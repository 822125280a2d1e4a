import BadgePlus from 'lucide-react/icons/badge-plus';
import { hrefOf } from '../../library/route.ts';
import { postWords } from '../../post.ts';
import type { MetOfficial } from '../../services.ts';
import { openLibrary } from '../../tabs.ts';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { focusNext } from './focus.ts';
import { useApart } from './use-apart.ts';

/** An official met before: how often, when last, what is new, and the way to say it is somebody else. */
export function MetItem({ official }: { official: MetOfficial }) {
  const { fact, person, stories, meetings, last, newPosts, appearances } = official;
  const name = shown(official.name);
  const tellApart = useApart();
  const [latest] = appearances;
  if (person === null) return null;

  return (
    <li className="link-item" tabIndex={-1} data-link={fact} data-testid="link-met" data-name={name}>
      <div className="fact">
        <h3>
          <button
            type="button"
            className="link title"
            data-testid="open-link"
            onClick={() => openLibrary(hrefOf({ page: 'person', id: person }))}
          >
            {name}
          </button>
        </h3>
        <p className="meta">
          <span>{text('lk_times', stories, meetings)}</span>
          {last && <span>{text('lk_last', showDate(last))}</span>}
        </p>
        {newPosts.length > 0 && (
          <ul className="new-posts" data-testid="new-posts">
            {newPosts.map(({ title, body }) => (
              <li key={`${title} ${body}`}>
                <BadgePlus size={15} aria-hidden />
                <span>{text('lk_new_post', shown(postWords(title, body)))}</span>
              </li>
            ))}
          </ul>
        )}
        {latest && (
          <button
            type="button"
            className="link small"
            data-testid="link-not-same"
            aria-label={text('lk_not_this_of', name)}
            onClick={({ currentTarget }) => {
              focusNext(currentTarget);
              void tellApart({ fact, name, otherStory: latest.story, otherFact: latest.official });
            }}
          >
            {text('lk_not_this')}
          </button>
        )}
      </div>
    </li>
  );
}
