import { useLiveQuery } from 'dexie-react-hooks';
import CalendarDays from 'lucide-react/icons/calendar-days';
import GitCompare from 'lucide-react/icons/git-compare';
import Table from 'lucide-react/icons/table';
import Waypoints from 'lucide-react/icons/waypoints';
import { type TextKey, text } from '../text.ts';
import { hrefOf, type Route } from './route.ts';
import { SearchField } from './SearchField.tsx';
import { doubts } from './services.ts';

type Part = 'explore' | 'calendar' | 'network' | 'suggestions';

const parts: { page: Part; words: TextKey; Icon: typeof Table }[] = [
  { page: 'explore', words: 'lib_nav_explore', Icon: Table },
  { page: 'calendar', words: 'lib_nav_calendar', Icon: CalendarDays },
  { page: 'network', words: 'lib_nav_network', Icon: Waypoints },
  { page: 'suggestions', words: 'lib_nav_suggestions', Icon: GitCompare },
];

/** Above every page: the ways to the others, and the search. */
export function LibraryHead({ route }: { route: Route }) {
  const waiting = useLiveQuery(() => doubts(0))?.count ?? 0;
  return (
    <header className="library-head">
      <p className="library-name">{text('lib_title')}</p>
      <nav aria-label={text('lib_nav')}>
        {parts.map(({ page, words, Icon }) => (
          <a
            key={page}
            href={hrefOf({ page })}
            data-testid={`nav-${page}`}
            aria-current={route.page === page ? 'page' : undefined}
          >
            <Icon size={15} aria-hidden />
            {text(words)}
            {page === 'suggestions' && waiting > 0 && (
              <span className="badge" data-testid="nav-suggestions-count">
                {waiting.toLocaleString('vi')}
              </span>
            )}
          </a>
        ))}
      </nav>
      <SearchField query={route.page === 'search' ? route.query : ''} on={route.page === 'search'} />
    </header>
  );
}
