import { useLiveQuery } from 'dexie-react-hooks';
import { personView } from '../linked.ts';
import { NotFound } from '../NotFound.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { PersonViewed } from './PersonViewed.tsx';

/** All that the library knows of one person, kept fresh. */
export default function PersonPage({ id }: { id: string }) {
  const view = useLiveQuery(() => personView(id), [id]);
  if (view === undefined) return <Waiting />;
  if (view === null) return <NotFound kind="person" />;
  return <PersonViewed view={view} />;
}
