import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useRef, useState } from 'react';
import type { Evidence } from '../../../lib/model/index.ts';
import { evidenceOf } from '../../quote.ts';
import { ask } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

interface AddFactProps<Fields> {
  testId: string;
  label: string;
  /** The label in full, for who does not see the section it stands in. */
  name: string;
  /** The form, begun with the selected words. */
  form(selected: string, done: (fields: Fields) => void, cancel: () => void): ReactNode;
  keep(fields: Fields, evidence: Evidence): void;
}

/** Adds a fact from what the reader has selected on the page: the selection becomes its evidence. */
export function AddFact<Fields>({ testId, label, name, form, keep }: AddFactProps<Fields>) {
  const { tabId, article } = useReviewing();
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const [problem, setProblem] = useState('');
  const button = useRef<HTMLButtonElement>(null);

  const begin = async () => {
    setProblem('');
    const selected = await ask('page/selection', { tabId }).catch(() => null);
    const found = selected && evidenceOf(article.text, selected);
    setEvidence(found);
    if (!found) setProblem(text(selected ? 'selection_elsewhere' : 'selection_none'));
  };
  const close = () => {
    setEvidence(null);
    button.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="link add"
        data-testid={testId}
        aria-label={name}
        onClick={begin}
      >
        <Plus size={15} aria-hidden />
        {label}
      </button>
      <p role="status" className={problem ? 'missing' : 'unseen'}>
        {problem}
      </p>
      {evidence && (
        <div className="card adding">
          {form(
            shown(evidence.quote).trim(),
            (fields) => {
              keep(fields, evidence);
              close();
            },
            close,
          )}
        </div>
      )}
    </>
  );
}
