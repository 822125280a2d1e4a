import { shown, titled } from '../../text.ts';
import { tableHref } from '../explore/filters.ts';
import { placeWords } from '../place-words.ts';
import { hrefOf } from '../route.ts';
import type { Hit } from '../services.ts';
import { Marked } from './Marked.tsx';

/** One thing found: its name leads to it, its sentence, where that is not the name itself, shows where the words stand. */
export function HitLine({ hit }: { hit: Hit }) {
  const { kind, id, label, detail, sentence } = hit;
  const href = addressOf(hit);
  const named = sentence?.text === label;
  const words = kind === 'meeting' ? titled(label) : shown(label);
  const name = (
    <span className="hit-name">{named ? <Marked text={label} marks={sentence.marks} /> : words}</span>
  );
  return (
    <li>
      {href ? (
        <a
          href={href}
          className="hit"
          data-testid="search-hit"
          data-kind={kind}
          data-id={id}
          {...(kind === 'story' && { target: '_blank', rel: 'noreferrer' })}
        >
          {name}
        </a>
      ) : (
        name
      )}
      {detail && (
        <p className="meta">
          {detail.split(' · ').map((part) => (
            <span key={part}>{kind === 'body' ? placeWords(part) : shown(part)}</span>
          ))}
        </p>
      )}
      {sentence && !named && (
        <p className="hit-sentence">
          <Marked text={sentence.text} marks={sentence.marks} />
        </p>
      )}
    </li>
  );
}

/** Only web addresses, whatever a page gave as its own; a document leads to the stories that cite it. */
function addressOf({ kind, id, label }: Hit): string | null {
  if (kind === 'story') return /^https?:\/\//i.test(id) ? id : null;
  if (kind === 'document') return tableHref('documents', { text: label }, null);
  return hrefOf({ page: kind, id });
}
