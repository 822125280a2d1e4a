import { useRef } from 'react';
import { later } from '../later.tsx';
import { Notices } from '../panel/Notices.tsx';
import { text } from '../text.ts';
import { useRoute } from './address.ts';
import { Failed } from './Failed.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import type { Route } from './route.ts';
import { useArrival } from './use-arrival.ts';

const Waiting = () => (
  <div className="skeleton" role="status" aria-label={text('lib_loading')}>
    <i className="tall" style={{ width: '40%' }} />
    <i style={{ width: '70%' }} />
    <i style={{ width: '60%' }} />
    <i className="card-space" />
  </div>
);

const Explore = later(async () => (await import('./explore/Explore.tsx')).default, Waiting);
const SearchResults = later(async () => (await import('./search/SearchResults.tsx')).default, Waiting);
const PersonPage = later(async () => (await import('./person/PersonPage.tsx')).default, Waiting);
const MeetingPage = later(async () => (await import('./meeting/MeetingPage.tsx')).default, Waiting);
const BodyPage = later(async () => (await import('./body/BodyPage.tsx')).default, Waiting);
const CalendarPage = later(async () => (await import('./calendar/CalendarPage.tsx')).default, Waiting);
const NetworkPage = later(async () => (await import('./network/NetworkPage.tsx')).default, Waiting);
const SuggestionsPage = later(
  async () => (await import('./suggestions/SuggestionsPage.tsx')).default,
  Waiting,
);

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
            <Shown route={route} />
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
