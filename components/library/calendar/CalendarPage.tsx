import { text } from '../../text.ts';

export default function CalendarPage() {
  return <h1>{text('lib_nav_calendar')}</h1>;
}
