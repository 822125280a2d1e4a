import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { text } from '../../text.ts';

interface FactFormProps {
  label: string;
  /** Test id of the field that has the focus first; the first one unless told. */
  first?: string;
  children: ReactNode;
  onSave(): void;
  onCancel(): void;
}

/** A form in place of a card: the first field has the focus, Enter saves, Escape leaves. */
export function FactForm({ label, first, children, onSave, onCancel }: FactFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const start = useRef(first ? `[data-testid="${first}"]` : 'input, textarea');
  useEffect(() => form.current?.querySelector<HTMLElement>(start.current)?.focus(), []);

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape in an open list closes the list alone.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form ref={form} className="form" aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div className="form-foot">
        <button type="submit" className="solid" data-testid="edit-save">
          {text('edit_save')}
        </button>
        <button type="button" className="plain" data-testid="edit-cancel" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  testId: string;
  value: string;
  required?: boolean;
  problem?: string;
  hint?: string;
  onChange(value: string): void;
}

/** One labelled line of a form, with what is wrong with it. */
export function Field({ label, testId, value, required, problem, hint, onChange }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        data-testid={testId}
        value={value}
        required={required}
        placeholder={hint}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <em className="missing" role="alert">
          {problem}
        </em>
      )}
    </label>
  );
}

interface ChoiceProps {
  label: string;
  testId: string;
  value: string;
  options: [value: string, label: string][];
  onChange(value: string): void;
}

interface LongFieldProps {
  label: string;
  testId: string;
  value: string;
  onChange(value: string): void;
}

/** A labelled text that may be longer than a line (the name of a meeting). Enter saves, as in the other fields. */
export function LongField({ label, testId, value, onChange }: LongFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        rows={3}
        data-testid={testId}
        value={value}
        required
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.target.value.replace(/\s+/g, ' '))}
      />
    </label>
  );
}

/** One labelled choice of a form. */
export function Choice({ label, testId, value, options, onChange }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select data-testid={testId} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
