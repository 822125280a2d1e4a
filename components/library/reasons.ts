import type { Reason } from '../../lib/linking/index.ts';
import { shown, type TextKey, text } from '../text.ts';

/** Why two may be one, or may not, in plain words. */
export function reasonWords({ kind, about }: Reason): string {
  return text(`reason_link_${kind.replaceAll('-', '_')}` as TextKey, shown(about));
}
