import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { Role } from '../../lib/model/index.ts';
import { text } from '../text.ts';
import { meetingRoles, roleWord } from '../words.ts';

interface RoleChipsProps {
  /** Whose roles they are. */
  name: string;
  roles: Role[];
  onChange(roles: Role[]): void;
}

/** What somebody did at a meeting: a chip a role, pressed or not; arrows go from one to the next. */
export function RoleChips({ name, roles, onChange }: RoleChipsProps) {
  return (
    <ToggleGroup
      multiple
      className="role-chips"
      aria-label={text('field_roles_of', name)}
      value={roles}
      onValueChange={(pressed) => onChange(meetingRoles.filter((role) => pressed.includes(role)))}
    >
      {meetingRoles.map((role) => (
        <Toggle key={role} value={role} data-testid={`role-${role}`}>
          {roleWord(role)}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
