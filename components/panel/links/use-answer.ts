import { useRef } from 'react';
import type { Decision } from '../../../lib/model/index.ts';
import { paintAnew } from '../../page.ts';
import { shown, text } from '../../text.ts';
import { saveWords, useSave } from '../../use-save.ts';
import { failureWords } from '../../words.ts';
import { notify } from '../Notices.tsx';
import { useRecord, useReviewing } from '../review-context.ts';
import { mergeLinked, met, tellApart } from '../writing.ts';
import type { Doubt } from './arrange.ts';

export interface Answer {
  same(doubt: Doubt): Promise<void>;
  other(doubt: Doubt): Promise<void>;
}

/** Answers a doubt in the library's journal. A story that is not kept yet is kept first: links go between kept stories. */
export function useAnswer(): Answer {
  const { tabId, article, extraction, takeBack } = useReviewing();
  const { reviewed } = useRecord();
  const { save } = useSave(tabId);
  const busy = useRef(false);

  /** Id of the person or event that this story's one belongs to; null where the story could not be kept. */
  const ownOf = async ({ kind, fact, own }: Doubt): Promise<string | null> => {
    if (own) return own;
    const saved = await save();
    if (!saved.ok) {
      notify(saveWords(saved));
      return null;
    }
    const now = (await met({ article, extraction }, reviewed))[kind === 'people' ? 'officials' : 'meetings'];
    const found = now.find((one) => one.fact === fact)?.own ?? null;
    if (!found) notify(text('lk_not_yet'));
    return found;
  };

  const answer = async (doubt: Doubt, link: typeof mergeLinked, said: string): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const from = await ownOf(doubt);
      if (!from) return;
      const decision: Decision | null = await link({ kind: doubt.kind, from, into: doubt.other.id });
      if (!decision) return notify(text('lk_not_yet'));
      paintAnew(article.url);
      const run = () => void takeBack(decision, text('said_undone', shown(doubt.name)));
      notify(said, { label: text('undo'), testId: 'undo', run });
    } catch (error) {
      notify(failureWords(error));
    } finally {
      busy.current = false;
    }
  };

  return {
    same: (doubt) => answer(doubt, mergeLinked, saidSame(doubt)),
    other: (doubt) => answer(doubt, tellApart, saidOther(doubt)),
  };
}

/** Two of one name are named once. */
const isNamesake = ({ name, other }: Doubt): boolean => shown(name) === shown(other.name);

const saidSame = (doubt: Doubt): string =>
  isNamesake(doubt)
    ? text('lk_said_same_name', shown(doubt.name))
    : text('lk_said_same', shown(doubt.name), shown(doubt.other.name));

function saidOther(doubt: Doubt): string {
  if (!isNamesake(doubt)) return text('lk_said_other', shown(doubt.name), shown(doubt.other.name));
  return text(doubt.kind === 'people' ? 'said_not_same' : 'lk_said_not_meeting', shown(doubt.name));
}
