import { text } from '../../text.ts';

/** Keeps the room of a page while it is read. */
export function Waiting() {
  return (
    <div className="skeleton" role="status" aria-label={text('lp_waiting')}>
      <i className="tall" />
      <i />
      <i className="card-space" />
    </div>
  );
}
