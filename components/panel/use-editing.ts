import { useState } from 'react';

/** Whether a fact's form is open; closing it gives the focus back to the card. */
export function useEditing(id: string): { editing: boolean; edit(): void; close(): void } {
  const [editing, setEditing] = useState(false);
  const close = () => {
    setEditing(false);
    document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  return { editing, edit: () => setEditing(true), close };
}
