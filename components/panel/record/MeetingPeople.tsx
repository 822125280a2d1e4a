import type { ReviewedMeeting } from '../../services.ts';
import { shown } from '../../text.ts';
import { meetingRoles, roleWord } from '../../words.ts';

/** Who did what at a meeting, the chair first. */
export function MeetingPeople({ people }: { people: ReviewedMeeting['people'] }) {
  const byRole = meetingRoles
    .map((role) => ({
      role,
      names: people.filter(({ roles }) => roles.includes(role)).map(({ name }) => shown(name)),
    }))
    .filter(({ names }) => names.length > 0);
  if (byRole.length === 0) return null;
  return (
    <dl className="who">
      {byRole.map(({ role, names }) => (
        <div key={role}>
          <dt>{roleWord(role)}</dt>
          <dd>{names.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
