import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { text } from '../../text.ts';
import { mergeLinked, mergeReceipt } from '../linked.ts';
import type { FormProps, Other } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { FormFoot, WhyField } from './FormFoot.tsx';
import { OtherPicker } from './OtherPicker.tsx';
import { ReceiptView } from './ReceiptView.tsx';

/** Makes one of two: which other it is, what would move, which judgements it overrules; then done, with a way back. */
export function MergeForm({ subject, other, onClose, onDecide }: FormProps & { other: Other | null }) {
  const [chosen, setChosen] = useState<Other | null>(other);
  const [why, setWhy] = useState('');
  const { kind, id } = subject;
  const pair = chosen && { kind, from: chosen.id, into: id };
  const receipt = useLiveQuery(
    // What was read for another choice must not stand under this one.
    async () => chosen && { of: chosen.id, receipt: await mergeReceipt({ kind, from: chosen.id, into: id }) },
    [kind, chosen?.id, id],
  );
  const current = receipt && receipt.of === chosen?.id ? receipt.receipt : undefined;

  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pair || !current) return;
        const said = text('lp_said_merged', current.from.name, current.into.name);
        onDecide(() => carryOut(mergeLinked(pair, why.trim()), said));
      }}
    >
      {!other && <OtherPicker subject={subject} chosen={chosen} onChoose={setChosen} />}
      {chosen && <ReceiptView receipt={current} posts={chosen.lines} intoPosts={subject.lines} />}
      <WhyField value={why} onChange={setWhy} />
      <FormFoot go={text('lp_merge_go')} testId="merge-confirm" disabled={!current} onClose={onClose} />
    </form>
  );
}
