import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { useId, useState } from 'react';
import type { OfficialFields } from '../../lib/model/index.ts';
import { text } from '../text.ts';
import { FactForm, Field } from './FactForm.tsx';

interface Row {
  key: string;
  title: string;
  body: string;
  former: boolean;
}

interface OfficialFormProps {
  start: OfficialFields;
  onSave(fields: OfficialFields): void;
  onCancel(): void;
}

const emptyRow = (): Row => ({ key: crypto.randomUUID(), title: '', body: '', former: false });

/** Name and posts of one official. A post without a title is left out. */
export function OfficialForm({ start, onSave, onCancel }: OfficialFormProps) {
  const id = useId();
  const [name, setName] = useState(start.name);
  const [rows, setRows] = useState<Row[]>(() =>
    start.positions.length === 0
      ? [emptyRow()]
      : start.positions.map(({ title, body, former }) => ({
          ...emptyRow(),
          title,
          body: body ?? '',
          former,
        })),
  );
  const change = (key: string, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const save = () =>
    onSave({
      name: name.trim(),
      positions: rows
        .filter(({ title }) => title.trim())
        .map(({ title, body, former }) => ({ title: title.trim(), body: body.trim() || null, former })),
    });

  return (
    <FactForm label={text('edit_fact', start.name)} onSave={save} onCancel={onCancel}>
      <Field label={text('field_name')} testId="edit-name" value={name} required onChange={setName} />
      {rows.map((row, at) => (
        <fieldset key={row.key}>
          <legend>{text('field_position', at + 1)}</legend>
          <Field
            label={text('field_title')}
            testId={`edit-title-${at}`}
            value={row.title}
            onChange={(title) => change(row.key, { title })}
          />
          <Field
            label={text('field_body')}
            testId={`edit-body-${at}`}
            value={row.body}
            onChange={(body) => change(row.key, { body })}
          />
          <div className="form-row">
            <label className="check" htmlFor={`${id}${at}`}>
              <input
                id={`${id}${at}`}
                type="checkbox"
                data-testid={`edit-former-${at}`}
                checked={row.former}
                onChange={(event) => change(row.key, { former: event.target.checked })}
              />
              {text('field_former')}
            </label>
            <button
              type="button"
              className="icon"
              aria-label={text('remove_position', at + 1)}
              title={text('remove_position', at + 1)}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              <Trash size={15} aria-hidden />
            </button>
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        className="link"
        data-testid="add-position"
        onClick={() => setRows([...rows, emptyRow()])}
      >
        <Plus size={15} aria-hidden />
        {text('add_position')}
      </button>
    </FactForm>
  );
}
