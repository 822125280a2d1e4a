import StickyNote from 'lucide-react/icons/sticky-note';
import { useState } from 'react';
import type { Remarks as Said } from '../../services.ts';
import { shown, text } from '../../text.ts';
import { RemarksForm } from '../forms/lazy.tsx';

interface RemarksProps {
  /** The fact they hang on, or `story`. */
  fact: string;
  name: string;
  remarks: Said;
}

/** Note and tags of a fact or a story: quiet while there are none, open to write at a press. */
export function Remarks({ fact, name, remarks: { note, tags } }: RemarksProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="remarks">
      <button
        type="button"
        className={note || tags.length ? 'link' : 'link at-hand'}
        data-testid="remark"
        aria-expanded={open}
        aria-label={text('remark_on', name)}
        onClick={() => setOpen(!open)}
      >
        <StickyNote size={14} aria-hidden />
        {text('remark')}
      </button>
      {open ? (
        <RemarksForm fact={fact} name={name} note={note} tags={tags} />
      ) : (
        <>
          {tags.length > 0 && (
            <ul className="tags" aria-label={text('tags')}>
              {tags.map((tag) => (
                <li key={tag} className="chip">
                  {shown(tag)}
                </li>
              ))}
            </ul>
          )}
          {note && (
            <p className="note" data-testid="note">
              {shown(note)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
