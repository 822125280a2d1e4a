import { shown, text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import { axisOfTenures, type Bar, TenureBars, Years } from '../parts/TenureBars.tsx';
import type { BodyView } from '../services.ts';

type Post = BodyView['posts'][number];

/** Who held which post when: all posts on one axis, so that what was at one time stands under one another. */
export function Holders({ posts }: { posts: readonly Post[] }) {
  const axis = axisOfTenures(posts.flatMap(({ holders }) => holders));
  return (
    <Part title={text('lp_holders')} count={posts.length} kind="person">
      {posts.length === 0 && <p className="soft">{text('lp_no_holders')}</p>}
      {axis && (
        <div className="tenures common-axis">
          <Years axis={axis} />
        </div>
      )}
      {posts.map((post) => (
        <div key={post.title} className="post-group">
          <h3>{shown(post.title)}</h3>
          <TenureBars bars={barsOf(post)} axis={axis} years={false} />
        </div>
      ))}
    </Part>
  );
}

function barsOf({ title, holders }: Post): Bar[] {
  return holders.map((holder, at) => ({
    tenure: holder,
    key: `${title} ${holder.person} ${at}`,
    label: shown(holder.name),
    more: (
      <p className="soft">
        {text('lp_to_person')}: <LibraryLink page="person" id={holder.person} name={holder.name} />
      </p>
    ),
    testId: 'holder',
  }));
}
