import RefreshCw from 'lucide-react/icons/refresh-cw';
import { text } from './text.ts';

/** That the page says something else than what was kept of it. */
export function ChangedNote() {
  return (
    <p className="changed" data-testid="changed">
      <RefreshCw size={14} aria-hidden />
      <span>{text('changed_since')}</span>
    </p>
  );
}
