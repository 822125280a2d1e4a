import type { BodyRow, EventRow, PersonRow } from '../rows.ts';
import { joinText } from './detail.ts';

/** The names under which people, meetings and bodies are searched. */
export const namesOf = {
  people: ({ name, profile }: Pick<PersonRow, 'name' | 'profile'>) => [
    ...new Set([name, ...profile.names.map((one) => one.name)]),
  ],
  meetings: ({ name, body }: Pick<EventRow, 'name' | 'body'>) => [joinText(' ', name, body)],
  bodies: ({ name }: Pick<BodyRow, 'name'>) => [name],
};
