import type { MouseEvent } from 'react';
import { reasonWords } from '../../library/reasons.ts';
import { hrefOf } from '../../library/route.ts';
import { openLibrary } from '../../tabs.ts';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import type { Doubt } from './arrange.ts';
import { focusNext } from './focus.ts';
import type { Answer } from './use-answer.ts';

/** One that may be the same as another of the library: why, and the two answers. */
export function DoubtItem({ doubt, answer }: { doubt: Doubt; answer: Answer }) {
  const { kind, fact, other } = doubt;
  const [own, theirs] = [shown(doubt.name), shown(other.name)];
  const detail = (words: string) => (kind === 'people' ? shown(words) : showDate(words));
  const page = kind === 'people' ? 'person' : 'meeting';
  const same = text(kind === 'people' ? 'lk_same_person' : 'lk_same_meeting');
  // What speaks for comes first.
  const grounds = other.reasons
    .toSorted((a, b) => b.weight - a.weight)
    .map((reason) => ({ reason, words: reasonWords(reason) }))
    .filter(({ words }) => words);
  const press =
    (reply: (doubt: Doubt) => Promise<void>) =>
    ({ currentTarget }: MouseEvent<HTMLElement>) => {
      focusNext(currentTarget);
      void reply(doubt);
    };

  return (
    <li
      className="link-item doubt"
      tabIndex={-1}
      data-link={fact}
      data-testid="link-doubt"
      data-name={own}
      data-other={theirs}
    >
      <span className="mark asks" aria-hidden>
        ?
      </span>
      <div className="fact">
        <h3>{own}</h3>
        {doubt.detail && <p className="positions">{detail(doubt.detail)}</p>}
        <p>
          {text('lk_may_be')}{' '}
          <button
            type="button"
            className="link title"
            data-testid="open-link"
            onClick={() => openLibrary(hrefOf({ page, id: other.id }))}
          >
            {theirs}
          </button>
        </p>
        {other.detail && <p className="positions">{detail(other.detail)}</p>}
        {other.stories !== null && <p className="positions">{text('lk_in_stories', other.stories)}</p>}
        <ul className="grounds">
          {grounds.map(({ reason, words }) => (
            <li key={`${reason.kind} ${reason.about}`} className={reason.weight < 0 ? 'against' : 'for'}>
              {words}
            </li>
          ))}
        </ul>
        <p className="answers">
          <button
            type="button"
            className="plain"
            data-testid="link-same"
            aria-label={text('lk_same_of', same, own, theirs)}
            onClick={press(answer.same)}
          >
            {same}
          </button>
          <button
            type="button"
            className="plain"
            data-testid="link-other"
            aria-label={text('lk_same_of', text('lk_other'), own, theirs)}
            onClick={press(answer.other)}
          >
            {text('lk_other')}
          </button>
        </p>
      </div>
    </li>
  );
}
