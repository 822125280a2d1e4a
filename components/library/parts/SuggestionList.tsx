import { useLiveQuery } from 'dexie-react-hooks';
import { shown, type TextKey, text } from '../../text.ts';
import type { Asked, Other } from '../acts/asked.ts';
import { otherById } from '../acts/others.ts';
import { inOrder, reasonWords, scoreWords } from '../reasons.ts';
import type { Pair, SuggestionRow } from '../services.ts';
import { LibraryLink } from './LibraryLink.tsx';

interface SuggestionListProps {
  kind: Pair['kind'];
  /** Whose page it is: one side of every suggestion. */
  id: string;
  suggestions: readonly SuggestionRow[];
  onAsk(asked: Asked): void;
}

/** Others that may be the same, with the grounds for and against; the reader says which. */
export function SuggestionList({ kind, id, suggestions, onAsk }: SuggestionListProps) {
  const others = useLiveQuery(async () => {
    const found = await Promise.all(suggestions.map((each) => otherById(kind, otherSide(each, id))));
    return new Map(found.flatMap((other) => (other ? [[other.id, other]] : [])));
  }, [kind, id, suggestions]);

  return (
    <ul className="suggestion-list">
      {suggestions.map((suggestion) => {
        const other = others?.get(otherSide(suggestion, id));
        return other && <Item key={suggestion.id} {...{ kind, suggestion, other, onAsk }} />;
      })}
    </ul>
  );
}

const otherSide = ({ a, b }: SuggestionRow, id: string): string => (a === id ? b : a);

interface ItemProps {
  kind: Pair['kind'];
  suggestion: SuggestionRow;
  other: Other;
  onAsk(asked: Asked): void;
}

function Item({ kind, suggestion, other, onAsk }: ItemProps) {
  return (
    <li data-testid="suggestion" data-id={other.id}>
      <LibraryLink page={kind === 'people' ? 'person' : 'meeting'} id={other.id} name={other.name} />{' '}
      <span className="score">{scoreWords(suggestion.score)}</span>
      <Lines lines={other.lines} />
      <Reasons reasons={suggestion.reasons} />
      <PairButtons kind={kind} other={other} onAsk={onAsk} />
    </li>
  );
}

/** Posts of a person, or day and place of a meeting, under its name. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <p className="soft">{shown(lines.join('; '))}</p>;
}

/** Grounds in plain words, each with a sign for or against. */
export function Reasons({ reasons }: Pick<SuggestionRow, 'reasons'>) {
  return (
    <ul className="reasons">
      {inOrder(reasons).map((reason) => (
        <li key={`${reason.kind} ${reason.about}`} data-against={reason.weight < 0 || undefined}>
          <b aria-hidden>{reason.weight < 0 ? '−' : '+'}</b>
          <span className="unseen">{text(reason.weight < 0 ? 'lp_speaks_against' : 'lp_speaks_for')} </span>
          {reasonWords(reason)}
        </li>
      ))}
    </ul>
  );
}

const whom = ({ name, lines }: Other) => shown([name, ...lines].join(', '));

/** The answer that two people are one: asks with the receipt first. */
export function MergeButton({ other, onAsk }: Pick<ItemProps, 'other' | 'onAsk'>) {
  return (
    <Answer
      testId="merge-open"
      words="lp_are_one_person"
      other={other}
      onAsk={() => onAsk({ act: 'merge', other })}
    />
  );
}

/** The two answers to "is it one?". */
export function PairButtons({ kind, other, onAsk }: Omit<ItemProps, 'suggestion'>) {
  const people = kind === 'people';
  return (
    <div className="pair-buttons">
      <Answer
        testId="merge-open"
        words={people ? 'lp_are_one_person' : 'lp_are_one_meeting'}
        other={other}
        onAsk={() => onAsk({ act: 'merge', other })}
      />
      <Answer
        testId="tell-apart"
        words={people ? 'lp_are_two_people' : 'lp_are_two_meetings'}
        other={other}
        onAsk={() => onAsk({ act: 'apart', other })}
      />
    </div>
  );
}

interface AnswerProps {
  testId: string;
  words: TextKey;
  other: Other;
  onAsk(): void;
}

function Answer({ testId, words, other, onAsk }: AnswerProps) {
  return (
    <button type="button" className="plain" data-testid={testId} onClick={onAsk}>
      {text(words)}
      <span className="unseen"> {whom(other)}</span>
    </button>
  );
}
