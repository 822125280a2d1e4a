import type { ReactNode } from 'react';
import { shown } from '../../text.ts';
import { hrefOf } from '../route.ts';

interface LibraryLinkProps {
  page: 'person' | 'meeting' | 'body';
  /** Null where there is no such page: the words alone. */
  id: string | null;
  name: string;
  testId?: string;
  children?: ReactNode;
}

/** The name of a person, a meeting or a body, leading to its page. */
export function LibraryLink({ page, id, name, testId, children }: LibraryLinkProps) {
  if (!id) return <span data-testid={testId}>{shown(name)}</span>;
  return (
    <a className={`to ${page}`} href={hrefOf({ page, id })} data-testid={testId} data-id={id}>
      {shown(name)}
      {children}
    </a>
  );
}
