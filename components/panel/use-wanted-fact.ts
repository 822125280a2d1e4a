import { useEffect } from 'react';
import { ask, onFocusFact } from '../services.ts';
import { cardOf, goTo } from './queue/focus.ts';

/** Goes to the fact a person asked for on the page: in a panel that is open, and in one just opened for it. */
export function useWantedFact(tabId: number): void {
  useEffect(() => {
    const show = (fact: string | null) => {
      const card = fact && cardOf(fact);
      if (card) goTo(card);
    };
    ask('page/wanted', { tabId }).then(
      ({ fact }) => show(fact),
      () => {},
    );
    return onFocusFact((tab, fact) => {
      if (tab === tabId) show(fact);
    });
  }, [tabId]);
}
