import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { text } from './text.ts';

/** Puts a screen on its page, in the language the browser speaks. */
export function mount(screen: ReactNode): void {
  document.documentElement.lang = text('language');
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{screen}</StrictMode>);
}
