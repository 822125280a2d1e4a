import { shown, titled } from '../../text.ts';
import type { Other } from './asked.ts';

/** Two of a name, with what stands between them: `→`, `không phải`. */
export function Sides({ first, second, between }: { first: Other; second: Other; between: string }) {
  return (
    <p className="sides">
      <Side other={first} />
      <span className="between">{between}</span>
      <Side other={second} />
    </p>
  );
}

function Side({ other: { name, lines } }: { other: Other }) {
  return (
    <span className="side">
      <strong>{titled(name)}</strong>
      {lines.length > 0 && <small>{shown(lines.join('; '))}</small>}
    </span>
  );
}
