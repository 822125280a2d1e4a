import { type KeyboardEvent, useId, useState } from 'react';
import { text } from '../text.ts';

interface NoteFieldProps {
  label: string;
  testId: string;
  value: string;
  onSave(words: string): void;
}

/** A note in Markdown, kept as the text it is: saved on leaving it and on Ctrl+Enter; Escape gives back what was saved. */
export function NoteField({ label, testId, value, onSave }: NoteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [kept, setKept] = useState<string | null>(null);

  const save = () => {
    const words = typed.trim();
    if (words === (kept ?? value)) return;
    setKept(words);
    onSave(words);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    if (event.key === 'Escape') setTyped(kept ?? value);
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
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="hint" role="status">
        {text(kept !== null && kept === typed.trim() ? 'field_note_kept' : 'field_note_help')}
      </p>
    </div>
  );
}
