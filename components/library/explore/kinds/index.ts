import type { TableName } from '../../route.ts';
import type { Rows } from '../../services.ts';
import type { Kind } from '../kind.ts';
import { documents } from './documents.tsx';
import { meetings } from './meetings.tsx';
import { people } from './people.tsx';
import { stories } from './stories.tsx';

/** Every table of the explore page. */
export const kinds: { [K in TableName]: Kind<Rows[K]> } = { stories, people, meetings, documents };
