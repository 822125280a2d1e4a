import { join } from 'node:path';
import { root } from '../run.ts';

/** The shared corpus and its tools lie beside the project, never in it; `BIEN_BAN_SHARED` names another place. */
export const shared = process.env.BIEN_BAN_SHARED ?? join(root, '..', 'shared');
