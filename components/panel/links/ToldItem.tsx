import { hrefOf } from '../../library/route.ts';
import type { MetMeeting } from '../../services.ts';
import { openLibrary, openStory } from '../../tabs.ts';
import { shown, text } from '../../text.ts';
import { differWords } from './differ-words.ts';
import { focusNext } from './focus.ts';
import { useApart } from './use-apart.ts';

/** A meeting that other stories tell of too: which, and where they do not say the same. */
export function ToldItem({ meeting }: { meeting: MetMeeting }) {
  const { fact, event, others, differs } = meeting;
  const name = shown(meeting.name);
  const tellApart = useApart();
  const [first] = others;

  return (
    <li className="link-item" tabIndex={-1} data-link={fact} data-testid="link-told" data-name={name}>
      <div className="fact">
        <h3>
          {event === null ? (
            name
          ) : (
            <button
              type="button"
              className="link title"
              data-testid="open-link"
              onClick={() => openLibrary(hrefOf({ page: 'meeting', id: event }))}
            >
              {name}
            </button>
          )}
        </h3>
        {differs.length > 0 && (
          <dl className="differs" data-testid="differs">
            {differs.map(differWords).map(({ field, said }) => (
              <div key={`${field} ${said}`}>
                <dt>{text('lk_differs', field)}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        )}
        <ul className="others">
          {others.map(({ url, title, outlet }) => (
            <li key={url}>
              <button
                type="button"
                className="link title"
                data-testid="told-story"
                onClick={() => openStory(url)}
              >
                {shown(title)}
              </button>
              <p className="meta">
                <span>{shown(outlet)}</span>
              </p>
            </li>
          ))}
        </ul>
        {first && (
          <button
            type="button"
            className="link small"
            data-testid="link-not-same"
            aria-label={text('lk_not_meeting_of', name)}
            onClick={({ currentTarget }) => {
              focusNext(currentTarget);
              void tellApart({ fact, name, otherStory: first.url, otherFact: first.meeting });
            }}
          >
            {text('lk_not_meeting')}
          </button>
        )}
      </div>
    </li>
  );
}
