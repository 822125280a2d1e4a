import type { OfficialFields } from '../../../lib/model/index.ts';
import { postWords } from '../../post.ts';
import { shown, text } from '../../text.ts';

/** The posts of one person, a line each. */
export function Positions({ positions }: { positions: OfficialFields['positions'] }) {
  if (positions.length === 0) return null;
  return (
    <ul className="positions">
      {positions.map(({ title, body, former }) => (
        <li key={`${title} ${body} ${former}`}>
          {former && <em>{text('former')} </em>}
          {shown(postWords(title, body))}
        </li>
      ))}
    </ul>
  );
}
