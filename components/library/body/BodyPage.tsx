import { useLiveQuery } from 'dexie-react-hooks';
import { bodyView } from '../linked.ts';
import { NotFound } from '../NotFound.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { BodyViewed } from './BodyViewed.tsx';

/** A body or a place: who held which post when, and its meetings. */
export default function BodyPage({ id }: { id: string }) {
  const view = useLiveQuery(() => bodyView(id), [id]);
  if (view === undefined) return <Waiting />;
  if (view === null) return <NotFound kind="body" />;
  return <BodyViewed view={view} />;
}
