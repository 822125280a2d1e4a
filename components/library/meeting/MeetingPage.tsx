import { useLiveQuery } from 'dexie-react-hooks';
import { meetingView } from '../linked.ts';
import { NotFound } from '../NotFound.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { MeetingViewed } from './MeetingViewed.tsx';

/** One real meeting as all its sources tell it, kept fresh. */
export default function MeetingPage({ id }: { id: string }) {
  const view = useLiveQuery(() => meetingView(id), [id]);
  if (view === undefined) return <Waiting />;
  if (view === null) return <NotFound kind="meeting" />;
  return <MeetingViewed view={view} />;
}
