import { useState } from 'react';
import { text } from '../../text.ts';
import { tellApart } from '../linked.ts';
import type { FormProps, Other } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { FormFoot, WhyField } from './FormFoot.tsx';
import { Sides } from './Sides.tsx';

/** Says for good that two are not the same. */
export function ApartForm({ subject, other, onClose, onDecide }: FormProps & { other: Other }) {
  const [why, setWhy] = useState('');
  const { kind, id } = subject;
  const said = text('lp_said_apart', other.name);

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(() => carryOut(tellApart({ kind, from: other.id, into: id }, why.trim()), said));
      }}
    >
      <Sides first={other} second={subject} between={text('lp_is_not')} />
      <p className="receipt">{text('lp_apart_help')}</p>
      <WhyField value={why} onChange={setWhy} />
      <FormFoot go={text('lp_apart_go')} testId="apart-confirm" onClose={onClose} />
    </form>
  );
}
