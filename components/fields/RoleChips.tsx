import type { Role } from '../../lib/model/index.ts';
export function RoleChips({ roles }: { name: string; roles: Role[]; onChange(r: Role[]): void }) {
  return <p>{roles.join(' ')}</p>;
}
