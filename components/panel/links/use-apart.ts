import { text } from '../../text.ts';
import { notify } from '../Notices.tsx';
import { useReviewing } from '../review-context.ts';

/** A fact of this story and the same one of another. */
interface Apart {
  fact: string;
  name: string;
  otherStory: string;
  otherFact: string;
}

/** Says that an official or a meeting of this story is another than that of another story; it can be taken back. */
export function useApart(): (apart: Apart) => Promise<void> {
  const { act, takeBack } = useReviewing();
  return async ({ name, ...sides }) => {
    const decision = await act({ kind: 'not-same', ...sides }, '');
    if (!decision) return;
    const words = sides.fact.startsWith('meeting:') ? 'lk_said_not_meeting' : 'said_not_same';
    const run = () => void takeBack(decision, text('said_undone', name));
    notify(text(words, name), { label: text('undo'), testId: 'undo', run });
  };
}
