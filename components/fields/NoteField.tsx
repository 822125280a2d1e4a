import { type KeyboardEvent, useId, useState } from 'react';
import { text } from '../text.ts';

interface NoteFieldProps {
  label: string;
  testId: string;
  /** What is kept; it is told to be so only once it comes back here. */
  value: string;
  onSave(words: string): void;
}

/** A note in Markdown, kept as the text it is: saved on leaving it and on Ctrl+Enter; Escape gives back what was saved. */
export function NoteField({ label, testId, value, onSave }: NoteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  const [sent, setSent] = useState<string | null>(null);
  const words = typed.trim();
  if (value !== last) {
    // Taken back or written elsewhere: it shows here, but never over what is being typed.
    setLast(value);
    if (value !== sent) setSent(null);
    if (words === last) setTyped(value);
  }

  const save = () => {
    if (words === value || words === sent) return;
    setSent(words);
    onSave(words);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    if (event.key !== 'Escape' || typed === value) return;
    // What is around stays open as long as there is something to give back.
    event.stopPropagation();
    setTyped(value);
  };
  const onChange = (next: string) => {
    setTyped(next);
    setSent(null);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        data-testid={testId}
        value={typed}
        onBlur={save}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="hint" role="status">
        {text(sent === value && words === value ? 'field_note_kept' : 'field_note_help')}
      </p>
    </div>
  );
}
