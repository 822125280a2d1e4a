import { later } from '../../later.tsx';

const load = () => import('./forms.ts');

/** Keeps the room of a form that is still on its way. */
const Room = () => <div className="form-room" aria-hidden />;

/** The forms, which the panel opens without: lists, calendar and chips weigh as much as all the rest of it. */
export const MeetingForm = later(async () => (await load()).MeetingForm, Room);
export const OfficialForm = later(async () => (await load()).OfficialForm, Room);
export const PlainForm = later(async () => (await load()).PlainForm, Room);
export const RemarksForm = later(async () => (await load()).RemarksForm, Room);

/** Fetches the forms while nothing else is to be done, so that the first one opens at once. */
export function foresee(): void {
  const fetchForms = () => void load().catch(() => {});
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchForms, { timeout: 2000 });
  else setTimeout(fetchForms);
}
