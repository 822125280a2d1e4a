import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { type BodyView, PLACE } from '../services.ts';
import { BodyMeetings } from './BodyMeetings.tsx';
import { Holders } from './Holders.tsx';
import { Parts } from './Parts.tsx';

/** A body or a place as the library knows it. */
export function BodyViewed({ view }: { view: BodyView }) {
  const { key, name, succession, parts, posts, meetings } = view;
  const holders = new Set(posts.flatMap((post) => post.holders.map(({ person }) => person))).size;
  return (
    <article className="linked-page" data-testid="body-page" data-id={key}>
      <header className="page-head" data-kind="body">
        <h1 data-testid="body-name" data-place={`body ${key}`} tabIndex={-1}>
          {shown(name)}
        </h1>
        <p className="meta">
          <span>{text(key.startsWith(PLACE) ? 'lp_is_place' : 'lp_is_body')}</span>
          <span>{text('lp_person_count', holders)}</span>
          <span>{text('lp_meeting_count', meetings.length)}</span>
        </p>
        {succession.map((each) => (
          <p key={each.key} className="prints" data-testid="succession">
            {each.since ? text('lp_succession_since', showDate(each.since)) : text('lp_succession')}{' '}
            <LibraryLink page="body" id={each.key} name={each.name} />
          </p>
        ))}
      </header>
      <div className="columns">
        <div className="main-column">
          <Holders posts={posts} />
        </div>
        <div className="side-column">
          {parts.length > 0 && <Parts parts={parts} />}
          <BodyMeetings meetings={meetings} />
        </div>
      </div>
    </article>
  );
}
