import { useId } from 'react';
import { text } from '../../text.ts';

interface FormFootProps {
  go: string;
  testId: string;
  disabled?: boolean;
  onClose(): void;
}

/** The two ways out of a dialog. */
export function FormFoot({ go, testId, disabled, onClose }: FormFootProps) {
  return (
    <div className="form-foot">
      <button type="submit" className="solid" data-testid={testId} disabled={disabled}>
        {go}
      </button>
      <button type="button" className="plain" onClick={onClose}>
        {text('cancel')}
      </button>
    </div>
  );
}

/** Why the reader decides so: kept with the decision, never asked for. */
export function WhyField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const id = useId();
  return (
    <label className="field" htmlFor={id}>
      <span>{text('lp_why')}</span>
      <input
        id={id}
        type="text"
        autoComplete="off"
        data-testid="link-why"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
