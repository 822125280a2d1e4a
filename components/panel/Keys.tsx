import { type TextKey, text } from '../text.ts';

const keys: [string, TextKey][] = [
  ['↑↓', 'key_move'],
  ['↵', 'key_accept'],
  ['E', 'key_edit'],
  ['X', 'key_reject'],
  ['U', 'key_undo'],
  ['V', 'key_show'],
];

/** The keys of the review, shown where they work. */
export function Keys() {
  return (
    <ul className="keys" aria-label={text('keys')}>
      {keys.map(([key, word]) => (
        <li key={key}>
          <kbd>{key}</kbd> {text(word)}
        </li>
      ))}
    </ul>
  );
}
