import { NotFound } from '../NotFound.tsx';

export default function MeetingPage(_: { id: string }) {
  return <NotFound kind="meeting" />;
}
