import { lazy, Suspense, useRef } from 'react';
import { Notices } from '../panel/Notices.tsx';
import { text } from '../text.ts';
import { Failed } from './Failed.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import { type Route, useRoute } from './route.ts';
import { useArrival } from './use-arrival.ts';

const Explore = lazy(() => import('./explore/Explore.tsx'));
const SearchResults = lazy(() => import('./search/SearchResults.tsx'));
const PersonPage = lazy(() => import('./person/PersonPage.tsx'));
const MeetingPage = lazy(() => import('./meeting/MeetingPage.tsx'));
const BodyPage = lazy(() => import('./body/BodyPage.tsx'));
const CalendarPage = lazy(() => import('./calendar/CalendarPage.tsx'));
const NetworkPage = lazy(() => import('./network/NetworkPage.tsx'));
const SuggestionsPage = lazy(() => import('./suggestions/SuggestionsPage.tsx'));

/** The library in a tab of its own: everything kept, page by page. */
export function LibraryPage() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.page} ${route.id}` : route.page;
  useArrival(main, place);

  return (
    <Notices>
      <div className="library-page" data-testid="library-page" data-page={route.page}>
        {/* A link would change the hash, and with it the page. */}
        <button
          type="button"
          className="skip"
          onClick={() => main.current?.querySelector<HTMLElement>('h1')?.focus()}
        >
          {text('lib_skip')}
        </button>
        <LibraryHead route={route} />
        <main ref={main} className="library-main" data-page={route.page}>
          <Failed key={place}>
            <Suspense fallback={<Waiting />}>
              <Shown route={route} />
            </Suspense>
          </Failed>
        </main>
      </div>
    </Notices>
  );
}

function Shown({ route }: { route: Route }) {
  switch (route.page) {
    case 'explore':
      return <Explore key={route.table} table={route.table ?? 'stories'} />;
    case 'search':
      return <SearchResults query={route.query} />;
    case 'person':
      return <PersonPage key={route.id} id={route.id} />;
    case 'meeting':
      return <MeetingPage key={route.id} id={route.id} />;
    case 'body':
      return <BodyPage key={route.id} id={route.id} />;
    case 'calendar':
      return <CalendarPage />;
    case 'network':
      return <NetworkPage />;
    case 'suggestions':
      return <SuggestionsPage />;
  }
}

function Waiting() {
  return (
    <div className="skeleton" role="status" aria-label={text('lib_loading')}>
      <i className="tall" style={{ width: '40%' }} />
      <i style={{ width: '70%' }} />
      <i style={{ width: '60%' }} />
      <i className="card-space" />
    </div>
  );
}
