import { useState } from 'react';
import { DateField } from '../../fields/DateField.tsx';
import { SuggestField } from '../../fields/SuggestField.tsx';
import { type TextKey, text } from '../../text.ts';
import { FactForm, Field } from './FactForm.tsx';
import { useBodies } from './use-bodies.ts';

export interface PlainField {
  key: string;
  label: TextKey;
  value: string | null;
  required?: boolean;
  date?: boolean;
  suggests?: 'bodies';
}

interface PlainFormProps {
  name: string;
  fields: PlainField[];
  /** Only those values that were changed since the form was opened. */
  onSave(values: Record<string, string | null>): void;
  onCancel(): void;
}

/** A form of single lines and days; an emptied one that need not be there becomes null. */
export function PlainForm({ name, fields, onSave, onCancel }: PlainFormProps) {
  const [start] = useState(() => Object.fromEntries(fields.map(({ key, value }) => [key, value])));
  const [values, setValues] = useState<Record<string, string | null | undefined>>(start);
  const bodies = useBodies();
  const set = (key: string) => (value: string | null | undefined) => setValues({ ...values, [key]: value });

  const save = () => {
    const entries = fields.map(({ key, required }): [string, string | null | undefined] => {
      const value = values[key];
      return [key, typeof value === 'string' ? value.trim() || (required ? undefined : null) : value];
    });
    if (entries.some(([, value]) => value === undefined)) return;
    const changed = entries.filter(([key, value]) => value !== start[key]);
    onSave(Object.fromEntries(changed) as Record<string, string | null>);
  };

  return (
    <FactForm label={text('edit_fact', name)} onSave={save} onCancel={onCancel}>
      {fields.map(({ key, label, required, date, suggests }) => {
        const common = { key, label: text(label), testId: `edit-${key}`, required, onChange: set(key) };
        const value = values[key] ?? null;
        if (date) return <DateField {...common} key={key} value={value} />;
        if (suggests) return <SuggestField {...common} key={key} value={value ?? ''} suggestions={bodies} />;
        return <Field {...common} key={key} value={value ?? ''} />;
      })}
    </FactForm>
  );
}
