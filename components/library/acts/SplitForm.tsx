import { useId, useState } from 'react';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { splitLinked } from '../linked.ts';
import type { FormProps } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { FormFoot, WhyField } from './FormFoot.tsx';

const keyOf = ({ story, fact }: { story: string; fact: string }) => `${story}\n${fact}`;

/** Takes chosen appearances out: they become another. Some must stay, some must go. */
export function SplitForm({ subject, onClose, onDecide }: FormProps) {
  const id = useId();
  const { kind, appearances } = subject;
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const moved = appearances.filter((each) => gone.has(keyOf(each)));
  const possible = moved.length > 0 && moved.length < appearances.length;

  const toggle = (key: string, on: boolean) => {
    const next = new Set(gone);
    if (on) next.add(key);
    else next.delete(key);
    setGone(next);
  };

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!possible) return;
        const refs = moved.map(({ story, fact }) => ({ story, fact }));
        const said = text('lp_said_split', refs.length, subject.name);
        onDecide(() => carryOut(splitLinked(kind, subject.id, refs, why.trim()), said));
      }}
    >
      <fieldset className="split-list">
        <legend>{text(kind === 'people' ? 'lp_split_which_person' : 'lp_split_which_meeting')}</legend>
        {appearances.map((each, at) => (
          <label key={keyOf(each)} className="check" htmlFor={`${id}${at}`}>
            <input
              id={`${id}${at}`}
              type="checkbox"
              data-testid="split-choice"
              data-story={each.story}
              checked={gone.has(keyOf(each))}
              onChange={(event) => toggle(keyOf(each), event.target.checked)}
            />
            <span>
              {shown(each.title)}
              <small>{[showDate(each.day), each.name, ...each.lines].map(shown).join(' · ')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="receipt" role="status" data-testid="split-receipt">
        {splitWords(kind, moved.length, appearances.length)}
      </p>
      <WhyField value={why} onChange={setWhy} />
      <FormFoot go={text('lp_split_go')} testId="split-confirm" disabled={!possible} onClose={onClose} />
    </form>
  );
}

function splitWords(kind: 'people' | 'meetings', moved: number, all: number): string {
  if (moved === 0) return text('lp_split_none');
  if (moved === all) return text('lp_split_all');
  return text(kind === 'people' ? 'lp_split_moves_person' : 'lp_split_moves_meeting', moved, all - moved);
}
