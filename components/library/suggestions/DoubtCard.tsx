import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { shown, text, titled } from '../../text.ts';
import { showDate } from '../../time.ts';
import { mergeReceipt } from '../linked.ts';
import { inOrder, reasonWords, scoreWords } from '../reasons.ts';
import { hrefOf } from '../route.ts';
import type { Doubt, Receipt, Side } from '../services.ts';
import { lineWords } from './line-words.ts';
import { inOrderOfMerge, pairOf } from './pair.ts';
import type { Judging } from './use-judging.ts';

/** Stories of a side that are named. */
const NAMED = 3;

interface DoubtCardProps {
  doubt: Doubt;
  busy: boolean;
  judging: Judging;
}

/** One doubtful link: both sides, the grounds, what a merge would move, and the answers. */
export function DoubtCard({ doubt, busy, judging }: DoubtCardProps) {
  const id = useId();
  const { suggestion } = doubt;
  const sides = inOrderOfMerge(doubt);
  const people = suggestion.kind === 'people';
  const page = people ? 'person' : 'meeting';
  const openBoth = () => {
    for (const side of sides) window.open(hrefOf({ page, id: side.id }), '_blank', 'noopener');
  };

  return (
    <article
      className="doubt"
      data-testid="doubt"
      data-id={suggestion.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys answer it
      tabIndex={0}
      aria-labelledby={`${id}q`}
      aria-describedby={`${id}w`}
      aria-busy={busy}
    >
      <header>
        <h2 id={`${id}q`}>
          {text(people ? 'lc_same_person' : 'lc_same_meeting')}
          <span className="unseen">
            {' '}
            {shown(sides[0].name)} – {shown(sides[1].name)}
          </span>
        </h2>
        <span className="doubt-score">{scoreWords(suggestion.score)}</span>
      </header>
      <div className="doubt-sides">
        {sides.map((side) => (
          <SideView key={side.id} side={side} href={hrefOf({ page, id: side.id })} />
        ))}
      </div>
      <ul id={`${id}w`} className="doubt-reasons" aria-label={text('lc_reasons')}>
        {inOrder(suggestion.reasons).map((reason) => (
          <li key={`${reason.kind} ${reason.about}`} data-for={reason.weight >= 0}>
            <span className="unseen">{text(reason.weight >= 0 ? 'lc_for' : 'lc_against')} </span>
            {reasonWords(reason)}
          </li>
        ))}
      </ul>
      <ReceiptView doubt={doubt} />
      <div className="doubt-acts">
        <button
          type="button"
          className="solid"
          data-testid="doubt-accept"
          disabled={busy}
          onClick={() => void judging.merge(doubt)}
        >
          {text('lc_same')} <kbd aria-hidden>↵</kbd>
        </button>
        <button
          type="button"
          className="plain"
          data-testid="doubt-refuse"
          disabled={busy}
          onClick={() => void judging.apart(doubt)}
        >
          {text(people ? 'lc_apart_people' : 'lc_apart_meetings')} <kbd aria-hidden>X</kbd>
        </button>
        <button type="button" className="link" data-testid="doubt-skip" onClick={() => judging.skip(doubt)}>
          {text('lc_skip')} <kbd aria-hidden>S</kbd>
        </button>
        <button type="button" className="link" data-testid="doubt-open" onClick={openBoth}>
          {text('lc_open_both')} <kbd aria-hidden>O</kbd>
        </button>
      </div>
    </article>
  );
}

function SideView({ side: { name, lines, stories }, href }: { side: Side; href: string }) {
  return (
    <section className="doubt-side">
      <h3>
        <a href={href}>{titled(name)}</a>
      </h3>
      {lines.map((line) => (
        <p key={line}>{shown(lineWords(line))}</p>
      ))}
      <ul aria-label={text('lc_stories', stories.length)}>
        {stories.slice(0, NAMED).map(({ url, title, day, outlet }) => (
          <li key={url}>
            {shown(title)}{' '}
            <small>
              {shown(outlet)}, {showDate(day)}
            </small>
          </li>
        ))}
        {stories.length > NAMED && <li>{text('lc_more_stories', stories.length - NAMED)}</li>}
      </ul>
    </section>
  );
}

/** What Enter would do, before it does. */
function ReceiptView({ doubt }: { doubt: Doubt }) {
  const pair = pairOf(doubt);
  const receipt = useLiveQuery(() => mergeReceipt(pair), [pair.kind, pair.from, pair.into]);
  return (
    <div className="doubt-receipt">
      <p>{receipt ? receiptWords(receipt) : ' '}</p>
      {receipt?.conflicts.map(({ decision, words }) => (
        <p key={decision.id} className="missing">
          {text('lc_receipt_conflict', shown(words))}
        </p>
      ))}
    </div>
  );
}

const receiptWords = ({ stories, from, into }: Receipt): string =>
  text('lc_receipt', stories.length, shown(from.name), shown(into.name));
