import type { Act } from '../../../lib/model/index.ts';
import { suppliedWords } from '../../supplied.ts';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { PlainForm } from '../forms/lazy.tsx';
import type { PlainField } from '../forms/PlainForm.tsx';
import { patchOf } from '../forms/patch.ts';
import type { Entry } from '../queue/entry.ts';
import { useReviewing } from '../review-context.ts';
import { useEditing } from '../use-editing.ts';
import type { Around } from './Fact.tsx';
import { FactActions } from './FactActions.tsx';
import { FactCard } from './FactCard.tsx';
import { Foot } from './Foot.tsx';

type PlainEntry = Exclude<Entry, { kind: 'meeting' | 'official' }>;

/** What a plain fact is called, what stands under its name, and what of it can be put right. */
function contentOf(entry: PlainEntry): { name: string; line: string; fields: PlainField[] } {
  const { kind, fact } = entry;
  const dot = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' · ');
  if (kind === 'document') {
    const { type, number, issuer, issuedOn } = fact;
    return {
      name: [type, number].filter(Boolean).join(' '),
      line: dot(issuer, issuedOn && showDate(issuedOn)),
      fields: [
        { key: 'type', label: 'field_document_type', value: type },
        { key: 'number', label: 'field_document_number', value: number, required: true },
        { key: 'issuer', label: 'field_issuer', value: issuer, suggests: 'bodies' },
        { key: 'issuedOn', label: 'field_issued_on', value: issuedOn, date: true },
      ],
    };
  }
  if (kind === 'figure') {
    const { value, unit, about } = fact;
    const number = typeof value === 'number' ? value.toLocaleString('vi') : value;
    return {
      name: `${number} ${unit}`,
      line: about ?? '',
      fields: [
        { key: 'value', label: 'field_value', value: String(value), required: true },
        { key: 'unit', label: 'field_unit', value: unit, required: true },
        { key: 'about', label: 'field_about', value: about },
      ],
    };
  }
  const { by, who, what } = fact;
  return {
    name: what ?? text('deadline_by', showDate(by)),
    line: dot(text('deadline_by', showDate(by)), who),
    fields: [
      { key: 'what', label: 'field_what', value: what },
      { key: 'by', label: 'field_by', value: by, date: true, required: true },
      { key: 'who', label: 'field_who', value: who, suggests: 'bodies' },
    ],
  };
}

/** A document, a figure or a deadline: a name, a line about it, and its words. */
export function PlainCard({ entry, around: { decision, mergeable } }: { entry: PlainEntry; around: Around }) {
  const { act } = useReviewing();
  const { kind, fact } = entry;
  const { id, state, evidence } = fact;
  const { name: printed, line, fields } = contentOf(entry);
  const name = shown(printed);
  const { editing, edit, close } = useEditing(id);

  const correct = (values: Record<string, string | null>) => {
    close();
    const number = kind === 'figure' && values.value !== undefined ? { value: numberIn(values.value) } : {};
    const patch = patchOf(fact, { ...values, ...number });
    if (!patch) return;
    void act({ kind: `correct-${kind}`, fact: id, fields: patch } as Act, text('said_corrected', name));
  };

  return (
    <FactCard testId={kind} id={id} state={state} confidence={evidence.confidence} name={name}>
      {editing ? (
        <PlainForm name={name} fields={fields} onSave={correct} onCancel={close} />
      ) : (
        <>
          <div className="fact-head">
            <h3>{name}</h3>
            <FactActions id={id} state={state} name={name} decision={decision} onEdit={edit} />
          </div>
          {line && <p className="positions">{shown(line)}</p>}
          {state !== 'rejected' && (
            <Foot
              fact={fact}
              name={name}
              evidence={[evidence]}
              supplied={suppliedWords([evidence])}
              mergeable={mergeable}
            />
          )}
        </>
      )}
    </FactCard>
  );
}

/** A figure's value is a number again where it reads as one (`1.250,5`), else what was typed (`14/16`). */
function numberIn(typed: string | null): number | string {
  const plain = (typed ?? '').trim();
  const number = Number(plain.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return plain && Number.isFinite(number) ? number : plain;
}
