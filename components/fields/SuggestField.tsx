import { useId } from 'react';
import { SuggestInput } from './SuggestInput.tsx';

interface SuggestFieldProps {
  label: string;
  testId: string;
  value: string;
  suggestions: string[];
  required?: boolean;
  placeholder?: string;
  onChange(value: string): void;
}

/** One labelled line of a form with suggestions (a body, a place). Any other text may be typed as well. */
export function SuggestField({
  label,
  testId,
  value,
  suggestions,
  required,
  placeholder,
  onChange,
}: SuggestFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <SuggestInput
        id={id}
        testId={testId}
        value={value}
        suggestions={suggestions}
        required={required}
        placeholder={placeholder}
        onChange={onChange}
      />
    </div>
  );
}
