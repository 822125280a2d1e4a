import { useId, useState } from 'react';
import { shown, text } from '../../text.ts';
import { callLinked } from '../linked.ts';
import type { FormProps } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { FormFoot } from './FormFoot.tsx';

/** Chooses the shown name: one of the prints, one's own, or none, so that the machine chooses. */
export function RenameForm({ subject, onClose, onDecide }: FormProps) {
  const id = useId();
  const { kind, prints, named } = subject;
  const [name, setName] = useState(named ? subject.name : '');
  const wanted = name.trim();

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        const said = wanted ? text('lp_said_called', wanted) : text('lp_said_called_machine');
        onDecide(() => carryOut(callLinked(kind, subject.id, wanted), said));
      }}
    >
      <fieldset className="merge-list">
        <legend className="unseen">{text('lp_names_printed')}</legend>
        <Choice
          id={`${id}m`}
          chosen={wanted === ''}
          onChoose={() => setName('')}
          label={text('lp_machine_chooses')}
        />
        {prints.slice(0, 12).map((print, at) => (
          <Choice
            key={print.name}
            id={`${id}${at}`}
            chosen={wanted === print.name}
            onChoose={() => setName(print.name)}
            label={shown(print.name)}
            detail={text('lp_printed_times', print.times)}
          />
        ))}
      </fieldset>
      <label className="field" htmlFor={`${id}own`}>
        <span>{text('lp_own_name')}</span>
        <input
          id={`${id}own`}
          type="text"
          autoComplete="off"
          data-testid="rename-input"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <FormFoot go={text('lp_rename_go')} testId="rename-confirm" onClose={onClose} />
    </form>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  detail?: string;
  chosen: boolean;
  onChoose(): void;
}

function Choice({ id, label, detail, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="check" htmlFor={id}>
      <input
        id={id}
        type="radio"
        name="print"
        checked={chosen}
        data-testid="rename-choice"
        onChange={onChoose}
      />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
