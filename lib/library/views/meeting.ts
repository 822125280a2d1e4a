import type { MeetingView } from './views.ts';

/** One real meeting, source by source; null where there is none of this id (any more). */
export async function meetingView(_id: string): Promise<MeetingView | null> {
  return null;
}
