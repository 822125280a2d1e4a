import { useLiveQuery } from 'dexie-react-hooks';
import { NoteField } from '../../fields/NoteField.tsx';
import { TagField } from '../../fields/TagField.tsx';
import { type Remarks, suggestedTags } from '../../services.ts';
import { text } from '../../text.ts';
import { useReviewing } from '../review-context.ts';

interface RemarksFormProps extends Remarks {
  fact: string;
  name: string;
}

/** Note and tags of a fact or a story, each kept as soon as it is written. */
export function RemarksForm({ fact, name, note, tags }: RemarksFormProps) {
  const { act } = useReviewing();
  const known = useLiveQuery(suggestedTags) ?? [];
  return (
    <div className="remarks-editor">
      <NoteField
        label={text('note_on', name)}
        testId="note-field"
        value={note}
        onSave={(words) => void act({ kind: 'note', fact, text: words }, text('said_noted', name))}
      />
      <TagField
        label={text('tags_on', name)}
        testId="tag-field"
        tags={tags}
        suggestions={known}
        onAdd={(tag) => void act({ kind: 'tag', fact, tag, on: true }, text('said_tagged', tag))}
        onRemove={(tag) => void act({ kind: 'tag', fact, tag, on: false }, text('said_untagged', tag))}
      />
    </div>
  );
}
