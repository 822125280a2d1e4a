import { useState } from 'react';
import type { SaveResult } from '../lib/messages/requests.ts';
import { ask } from './services.ts';
import { text } from './text.ts';
import { reasonWords } from './words.ts';

export interface Saving {
  busy: boolean;
  result: SaveResult | null;
  save(): Promise<SaveResult>;
}

const failed: SaveResult = { ok: false, reason: 'storage-failed' };

/** Saves the story of a tab, one save at a time. */
export function useSave(tabId: number): Saving {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);
  const save = async () => {
    if (busy) return result ?? failed;
    setBusy(true);
    const answer = await ask('story/save', { tabId }).catch(() => failed);
    setResult(answer);
    setBusy(false);
    return answer;
  };
  return { busy, result, save };
}

/** What a save did, in a sentence. */
export function saveWords(result: SaveResult): string {
  if (result.ok) return text(`save_${result.outcome}`);
  const { what, help } = reasonWords(result.reason);
  return `${what}. ${help}`;
}
