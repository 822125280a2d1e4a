import { lazy, type ReactNode, Suspense } from 'react';

const load = () => import('./forms.ts');

/** The forms, which the panel opens without: lists, calendar and chips weigh as much as all the rest of it. */
export const MeetingForm = lazy(async () => ({ default: (await load()).MeetingForm }));
export const OfficialForm = lazy(async () => ({ default: (await load()).OfficialForm }));
export const PlainForm = lazy(async () => ({ default: (await load()).PlainForm }));
export const RemarksForm = lazy(async () => ({ default: (await load()).RemarksForm }));

/** Fetches the forms while nothing else is to be done, so that the first one opens at once. */
export function foresee(): void {
  const fetchForms = () => void load().catch(() => {});
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchForms, { timeout: 2000 });
  else setTimeout(fetchForms);
}

/** Keeps the room of a form that is still on its way. */
export function Form({ children }: { children: ReactNode }) {
  return <Suspense fallback={<div className="form-room" aria-hidden />}>{children}</Suspense>;
}
