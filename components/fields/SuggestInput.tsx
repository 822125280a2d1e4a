import { Autocomplete } from '@base-ui/react/autocomplete';
import type { BaseUIEvent } from '@base-ui/react/types';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { foldName } from '../../lib/vietnamese/forms.ts';
import { shown } from '../text.ts';
import { matching } from './matches.ts';

interface SuggestInputProps {
  id: string;
  testId: string;
  value: string;
  suggestions: string[];
  required?: boolean;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  onChange(value: string): void;
  /** Where choosing a suggestion does more than filling it in. */
  onChoose?(suggestion: string): void;
  /** Enter where nothing is chosen from the list; the form's own Enter otherwise. */
  onEnter?(): void;
}

/**
 * A text with suggestions. `↓` opens all of them with the first one highlighted, typing those that fit with none, so
 * that Enter never replaces what was typed. Escape closes the list and leaves what is around alone.
 */
export function SuggestInput({
  id,
  testId,
  value,
  suggestions,
  required,
  placeholder,
  inputRef,
  onChange,
  onChoose = onChange,
  onEnter,
}: SuggestInputProps) {
  const [opened, setOpened] = useState<'no' | 'by-key' | 'by-typing'>('no');
  const own = foldName(value);
  const listed =
    opened === 'by-typing'
      ? matching(value, suggestions)
      : suggestions.filter((suggestion) => foldName(suggestion) !== own);
  const open = opened !== 'no' && listed.length > 0;

  const onKeyDown = (event: BaseUIEvent<KeyboardEvent<HTMLInputElement>>) => {
    if (event.key === 'ArrowDown' && !open) {
      event.preventBaseUIHandler();
      event.preventDefault();
      setOpened('by-key');
    }
    if (event.key === 'Escape') {
      // With the list closed it belongs to the form; Base UI would empty the text.
      event.preventBaseUIHandler();
      if (open) event.stopPropagation();
      setOpened('no');
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventBaseUIHandler();
    const highlighted = open && event.currentTarget.getAttribute('aria-activedescendant');
    if (!highlighted && (!onEnter || value.trim() === '')) return;
    event.preventDefault();
    if (highlighted) return document.getElementById(highlighted)?.click();
    setOpened('no');
    onEnter?.();
  };

  // Inline: a popup of Base UI's hides all else from screen readers while the focus stays in the text.
  return (
    <Autocomplete.Root
      inline
      open={open}
      items={listed}
      filter={null}
      value={value}
      autoHighlight={opened === 'by-key' ? 'always' : false}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return;
        onChange(next);
        if (reason === 'input-change' && next.trim()) setOpened('by-typing');
      }}
    >
      <Autocomplete.Input
        ref={inputRef}
        id={id}
        type="text"
        autoComplete="off"
        data-testid={testId}
        required={required}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
        onBlur={() => setOpened('no')}
        aria-expanded={open}
      />
      {open && (
        <div className="suggestions">
          <Autocomplete.List data-testid={`${testId}-list`}>
            {(suggestion: string) => (
              // The press must not take the focus from the text, which would close the list.
              <Autocomplete.Item
                key={suggestion}
                value={suggestion}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  setOpened('no');
                  onChoose(suggestion);
                }}
              >
                {shown(suggestion)}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </div>
      )}
    </Autocomplete.Root>
  );
}
