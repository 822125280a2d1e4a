import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Article, Extraction } from '../../../lib/model/index.ts';
import type { Met, Reviewed } from '../../services.ts';
import { useWritten } from '../writing.ts';
import { unchangedMet } from './unchanged.ts';

/** What the library knows of the people and meetings of a story, kept up to date; undefined until it has answered. */
export function useMet(article: Article, extraction: Extraction, reviewed: Reviewed): Met | undefined {
  const before = useRef<Met | null>(null);
  const written = useWritten();
  const told = useTold(reviewed);
  return useLiveQuery(async () => {
    if (!written) return;
    before.current = unchangedMet(before.current, await written.met({ article, extraction }, told));
    return before.current;
  }, [written, article, extraction, told]);
}

/** The record as it was while names, posts and meetings are the same: accepting changes nothing the library is asked for. */
function useTold(reviewed: Reviewed): Reviewed {
  const kept = useRef({ reviewed, said: '' });
  const said = saidIn(reviewed);
  if (kept.current.said !== said) kept.current = { reviewed, said };
  return kept.current.reviewed;
}

const saidIn = ({ officials, meetings }: Reviewed): string =>
  JSON.stringify([
    officials.map(({ id, name, positions, state }) => [
      ...[id, name, state === 'rejected'],
      ...positions.map(({ title, body, former }) => [title, body, former]),
    ]),
    meetings.map(({ id, name, kind, status, date, partOfDay, place, body, people, state }) => [
      ...[id, name, kind, status, date, partOfDay, place, body, people, state === 'rejected'],
    ]),
  ]);
