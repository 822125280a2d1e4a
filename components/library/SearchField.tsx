import Search from 'lucide-react/icons/search';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { text } from '../text.ts';
import { go } from './address.ts';
import { hrefOf } from './route.ts';

interface SearchFieldProps {
  /** What the page of results searches for. */
  query: string;
  /** The page of results is open. */
  on: boolean;
}

/** The search over everything: each letter typed goes to the page of results, `/` leads here from anywhere. */
export function SearchField({ query, on }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(query);
  const [seen, setSeen] = useState(query);
  if (query !== seen) {
    // Back and forward change the query from outside, as does leaving the page.
    setSeen(query);
    if (query !== typed.trim()) setTyped(query);
  }

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const type = (words: string) => {
    setTyped(words);
    if (on || words.trim()) go(hrefOf({ page: 'search', query: words.trim() }), on);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = document.querySelector<HTMLElement>('[data-testid="search-hit"]');
    // Composing a letter (Telex) ends with Enter as well.
    if (!hit || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      hit.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      hit.click();
    }
  };

  return (
    <search className="filter library-search">
      <Search size={15} aria-hidden />
      <input
        ref={input}
        type="search"
        data-testid="search-input"
        aria-label={text('lib_search')}
        aria-keyshortcuts="/"
        placeholder={text('lib_search')}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden>/</kbd>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type))
  );
}
