import { useLiveQuery } from 'dexie-react-hooks';
import LibraryBig from 'lucide-react/icons/library-big';
import Search from 'lucide-react/icons/search';
import { useDeferredValue, useState } from 'react';
import { countStories, latestStories } from '../services.ts';
import { openLibrary } from '../tabs.ts';
import { text } from '../text.ts';
import { Bin } from './Bin.tsx';
import { ExportButton } from './ExportButton.tsx';
import { LibraryStory } from './LibraryStory.tsx';
import { useWritten } from './writing.ts';

const PAGE = 20;

/** The stories kept so far, the last saved first, with a filter. */
export function Library({ current }: { current: string | null }) {
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const sought = useDeferredValue(filter);
  const count = useLiveQuery(countStories);
  const written = useWritten();
  // One more than is shown tells whether there are more. All are listed without the search, which is still on its way.
  const found = useLiveQuery(async () => {
    if (!sought.trim()) return latestStories(limit + 1);
    return written?.listStories(sought, limit + 1);
  }, [written, sought, limit]);
  const stories = found?.slice(0, limit);

  return (
    <section className="library" aria-labelledby="library">
      <div className="section-head">
        <h2 id="library">{text('section_library', count === undefined ? '' : count.toLocaleString('vi'))}</h2>
        <ExportButton disabled={count === 0} />
      </div>
      <button
        type="button"
        className="link library-page"
        data-testid="open-library"
        onClick={() => openLibrary()}
      >
        <LibraryBig size={15} aria-hidden />
        {text('lk_open_library')}
      </button>
      <label className="filter">
        <Search size={15} aria-hidden />
        <span className="unseen">{text('filter')}</span>
        <input
          type="search"
          data-testid="library-filter"
          placeholder={text('filter')}
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value);
            setLimit(PAGE);
          }}
        />
      </label>
      {stories?.length === 0 && (
        <p className="empty" role="status">
          {text(sought.trim() ? 'library_no_match' : 'library_empty')}
        </p>
      )}
      <ul className="stories">
        {stories?.map((story) => (
          <LibraryStory key={story.url} story={story} current={story.url === current} />
        ))}
      </ul>
      {found && found.length > limit && (
        <button type="button" className="plain wide" onClick={() => setLimit(limit + PAGE)}>
          {text('show_more')}
        </button>
      )}
      <Bin />
    </section>
  );
}
