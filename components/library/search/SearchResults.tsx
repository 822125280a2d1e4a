import '../../look/search.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type TextKey, text } from '../../text.ts';
import type { Hit } from '../services.ts';
import { HitLine } from './HitLine.tsx';
import { type Asked, useFound } from './use-found.ts';

const PAGE = 15;

const groups: { kind: Hit['kind']; words: TextKey }[] = [
  { kind: 'person', words: 'lib_group_person' },
  { kind: 'meeting', words: 'lib_group_meeting' },
  { kind: 'body', words: 'lib_group_body' },
  { kind: 'document', words: 'lib_group_document' },
  { kind: 'story', words: 'lib_group_story' },
];

/** What is found for the words in the field above, with every letter, by kind. */
export default function SearchResults({ query }: { query: string }) {
  const [more, setMore] = useState<Asked>({ query, limit: PAGE, thorough: false });
  const asked = more.query === query ? more : { query, limit: PAGE, thorough: false };
  const answer = useFound(asked);
  const hits = answer?.found?.hits ?? [];
  const said = answer?.query ?? query;
  const state = useRef<HTMLParagraphElement>(null);

  // Where the button that asked for more is gone, the focus goes to what came of it.
  useEffect(() => {
    const asked = answer && (answer.thorough || answer.limit > PAGE);
    if (asked && document.activeElement === document.body) state.current?.focus();
  }, [answer]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it have the keys.
    <div className="search-results" data-testid="search-results" data-query={said} onKeyDown={onKeyDown}>
      <h1>{query ? text('lib_search_title', query) : text('lib_search_empty')}</h1>
      <p className="search-state" role="status" data-testid="search-count" tabIndex={-1} ref={state}>
        {answer?.failed
          ? text('lib_search_failed')
          : answer &&
            hits.length > 0 &&
            text('lib_search_count', `${hits.length}${answer.found?.more ? '+' : ''}`)}
      </p>
      {!query && <p className="hint">{text('lib_search_hint')}</p>}
      {answer?.found && hits.length === 0 && (
        <div className="nothing" data-testid="search-none">
          <h2>{text('lib_search_none', said)}</h2>
          <p>{text('lib_search_none_help')}</p>
        </div>
      )}
      {groups.map(({ kind, words }) => {
        const own = hits.filter((hit) => hit.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-labelledby={`found-${kind}`}>
              <h2 id={`found-${kind}`} data-kind={kind}>
                {text(words)}
              </h2>
              <ul>
                {own.map((hit) => (
                  <HitLine key={hit.id} hit={hit} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {answer?.found?.more && (
        <button
          type="button"
          className="plain"
          data-testid="search-more"
          onClick={() => setMore({ ...asked, limit: asked.limit + PAGE * 2 })}
        >
          {text('lib_search_show_more')}
        </button>
      )}
      {answer?.found?.cut && !answer.found.more && (
        <p className="hint" data-testid="search-cut">
          {text('lib_search_cut')}{' '}
          <button
            type="button"
            className="plain"
            data-testid="search-thorough"
            onClick={() => setMore({ ...asked, thorough: true })}
          >
            {text(asked.thorough ? 'lib_search_searching' : 'lib_search_thorough')}
          </button>
        </p>
      )}
      {query && hits.length > 0 && <p className="hint">{text('lib_search_hint')}</p>}
    </div>
  );
}

/** `↑ ↓` go from hit to hit; above the first one stands the field. */
function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-testid="search-hit"]')];
  const at = hits.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('[data-testid="search-input"]');
  (at + step < 0 ? field : hits[at + step])?.focus();
}
