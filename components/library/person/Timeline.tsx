import { postWords } from '../../post.ts';
import { shown, text } from '../../text.ts';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { Part } from '../parts/Part.tsx';
import { axisOfTenures, type Bar, TenureBars } from '../parts/TenureBars.tsx';
import type { Tenure } from '../services.ts';

/** The posts of a person on one axis of years. */
export function Timeline({ tenures }: { tenures: readonly Tenure[] }) {
  return (
    <Part title={text('lp_posts')} count={tenures.length} kind="person">
      {tenures.length === 0 ? (
        <p className="soft">{text('lp_no_posts')}</p>
      ) : (
        <TenureBars bars={barsOf(tenures)} axis={axisOfTenures(tenures)} />
      )}
    </Part>
  );
}

function barsOf(tenures: readonly Tenure[]): Bar[] {
  const seen = new Map<string, number>();
  return tenures.map((tenure) => {
    // One post can be held twice, with another holder between.
    const again = seen.get(tenure.key) ?? 0;
    seen.set(tenure.key, again + 1);
    return {
      tenure,
      key: again === 0 ? tenure.key : `${tenure.key} ${again + 1}`,
      label: shown(postWords(tenure.title, tenure.body)),
      more: tenure.body && tenure.bodyKey && (
        <p className="soft">
          {text('lp_body')}: <LibraryLink page="body" id={tenure.bodyKey} name={tenure.body} />
        </p>
      ),
      testId: 'tenure',
    };
  });
}
