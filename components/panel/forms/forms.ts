// The forms with all they need, loaded together once somebody edits.
export { MeetingForm } from './MeetingForm.tsx';
export { OfficialForm } from './OfficialForm.tsx';
export { PlainForm } from './PlainForm.tsx';
export { RemarksForm } from './RemarksForm.tsx';
