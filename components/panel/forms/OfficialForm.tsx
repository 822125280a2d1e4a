import { useLiveQuery } from 'dexie-react-hooks';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { useId, useMemo, useState } from 'react';
import type { Evidence, OfficialFields, PositionFields } from '../../../lib/model/index.ts';
import { PostField } from '../../fields/PostField.tsx';
import { IconButton } from '../../IconButton.tsx';
import { text } from '../../text.ts';
import { useRecord } from '../review-context.ts';
import { useWritten } from '../writing.ts';
import { FactForm, Field } from './FactForm.tsx';
import { postChoices } from './post-choices.ts';
import { useBodies } from './use-bodies.ts';

interface Row extends PositionFields {
  key: string;
}

interface OfficialFormProps {
  /** With the words the posts rest on, where the machine read them: the most doubtful has the focus first. */
  start: {
    name: string;
    positions: (PositionFields & { evidence?: Evidence | null })[];
    evidence?: Evidence;
  };
  /** `before`: what the fields were when the form was opened. */
  onSave(fields: OfficialFields, before: OfficialFields): void;
  onCancel(): void;
}

const emptyRow = (): Row => ({ key: crypto.randomUUID(), title: '', body: null, former: false });

/** Name and posts of one official. A post without a title is left out. */
export function OfficialForm({ start: now, onSave, onCancel }: OfficialFormProps) {
  // What another window changes meanwhile must not look like a change made here.
  const [start] = useState(now);
  const id = useId();
  const { reviewed } = useRecord();
  const [name, setName] = useState(start.name);
  const [rows, setRows] = useState<Row[]>(() =>
    start.positions.length === 0
      ? [emptyRow()]
      : start.positions.map(({ title, body, former }) => ({ ...emptyRow(), title, body, former })),
  );
  const written = useWritten();
  const held = useLiveQuery(() => written?.suggestedPosts(start.name, 8), [written, start.name]);
  const choices = useMemo(
    () => postChoices(start.positions, held ?? [], reviewed),
    [start.positions, held, reviewed],
  );
  const bodies = useBodies();
  const change = (key: string, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const save = () => {
    const positions = rows
      .filter(({ title }) => title.trim())
      .map(({ title, body, former }) => ({ title: title.trim(), body: body?.trim() || null, former }));
    const before = start.positions.map(({ title, body, former }) => ({ title, body, former }));
    onSave({ name: name.trim(), positions }, { name: start.name, positions: before });
  };

  return (
    <FactForm
      label={text('edit_fact', start.name)}
      first={firstField(start)}
      onSave={save}
      onCancel={onCancel}
    >
      <Field label={text('field_name')} testId="edit-name" value={name} required onChange={setName} />
      {rows.map((row, at) => (
        <fieldset key={row.key}>
          <legend>{text('field_position', at + 1)}</legend>
          <PostField
            label={text('field_title')}
            testId={`edit-title-${at}`}
            bodyTestId={`edit-body-${at}`}
            value={row}
            suggestions={choices}
            bodies={bodies}
            onChange={(post) => change(row.key, post)}
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
            <IconButton
              label={text('remove_position', at + 1)}
              onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
            >
              <Trash size={15} aria-hidden />
            </IconButton>
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

/** Where the machine was least sure: a post, where there is one; the name where that is as doubtful. */
function firstField({ positions, evidence }: OfficialFormProps['start']): string {
  if (positions.length === 0) return 'edit-name';
  const sure = positions.map((position) => position.evidence?.confidence ?? 1);
  const least = Math.min(...sure);
  return evidence && evidence.confidence < Math.min(least, 0.8)
    ? 'edit-name'
    : `edit-title-${sure.indexOf(least)}`;
}
