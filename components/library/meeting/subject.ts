import type { Subject } from '../acts/asked.ts';
import { meetingAsOther } from '../acts/others.ts';
import type { MeetingView } from '../services.ts';
import { saidOf } from './said.ts';

/** The meeting as the dialogs speak of it. */
export function subjectOf({ event, reports }: MeetingView): Subject {
  return {
    kind: 'meetings',
    id: event.id,
    name: event.name,
    lines: meetingAsOther(event).lines,
    named: event.named,
    prints: event.profile.names,
    appearances: reports.map((report) => ({
      story: report.url,
      fact: report.id,
      title: report.storyTitle,
      name: report.name,
      day: report.day,
      lines: [report.outlet.name, saidOf(report, 'date'), saidOf(report, 'partOfDay')].filter(Boolean),
    })),
    likely: [],
  };
}
