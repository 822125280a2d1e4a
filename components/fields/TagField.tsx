import X from 'lucide-react/icons/x';
import { useId, useRef, useState } from 'react';
import { foldName } from '../../lib/vietnamese/forms.ts';
import { shown, text } from '../text.ts';
import { SuggestInput } from './SuggestInput.tsx';

interface TagFieldProps {
  label: string;
  testId: string;
  tags: string[];
  /** Tags in use elsewhere. */
  suggestions: string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** Tags as chips, each with its way off, and a line for another: Enter adds it. A tag that is there is not added again. */
export function TagField({ label, testId, tags, suggestions, onAdd, onRemove }: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const has = new Set(tags.map(foldName));

  const add = (words: string) => {
    const tag = words.replace(/\s+/g, ' ').trim();
    setTyped('');
    if (tag && !has.has(foldName(tag))) onAdd(tag);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {tags.length > 0 && (
        <ul className="tags">
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {shown(tag)}
              <button
                type="button"
                aria-label={text('field_remove_tag', shown(tag))}
                title={text('field_remove_tag', shown(tag))}
                onClick={() => {
                  onRemove(tag);
                  input.current?.focus();
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SuggestInput
        id={id}
        testId={testId}
        inputRef={input}
        value={typed}
        placeholder={text('field_new_tag')}
        suggestions={suggestions.filter((tag) => !has.has(foldName(tag)))}
        onChange={setTyped}
        onChoose={add}
        onEnter={() => add(typed)}
      />
    </div>
  );
}
