import type { Act, Decision } from '../../../lib/model/index.ts';
import { shown, text } from '../../text.ts';

/** What a decision on links did, in words. */
export function linkWords({ act }: Pick<Decision, 'act'>): string {
  switch (act.kind) {
    case 'same':
      return text('lp_did_same', act.moved.length);
    case 'split':
      return text('lp_did_split', act.moved.length);
    case 'not-same':
      return text('lp_did_apart');
    case 'call':
      return act.name ? text('lp_did_call', shown(act.name)) : text('lp_did_call_machine');
    default:
      return text('lp_did_other');
  }
}

/** Why the reader decided so; empty where nothing was said. */
export const whyOf = (act: Act): string => ('why' in act && act.why ? shown(act.why) : '');
