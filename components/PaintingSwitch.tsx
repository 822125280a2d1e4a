import { useEffect, useState } from 'react';
import { onSettings } from '../lib/capture/settings.ts';
import { ask } from './services.ts';
import { type TextKey, text } from './text.ts';

const legend: [kind: string, words: TextKey][] = [
  ['official', 'paint_official'],
  ['meeting', 'paint_meeting'],
  ['document', 'paint_document'],
  ['date', 'paint_date'],
];

/** Whether pages are painted, and what which paint means: the same lines as on the page. */
export function PaintingSwitch({ tabId }: { tabId: number }) {
  const [on, setOn] = useState<boolean | null>(null);

  useEffect(() => {
    let current = true;
    const look = () =>
      ask('page/painting', { tabId }).then(
        (painting) => current && setOn(painting.on),
        () => {},
      );
    void look();
    const end = onSettings(() => void look());
    return () => {
      current = false;
      end();
    };
  }, [tabId]);

  const turn = (wished: boolean) => {
    setOn(wished);
    ask('page/painting', { tabId, on: wished }).catch(() => setOn(!wished));
  };

  return (
    <div className="painting">
      <label className="switch small">
        <input
          type="checkbox"
          role="switch"
          data-testid="painting"
          aria-checked={on ?? true}
          checked={on ?? true}
          onChange={({ target }) => turn(target.checked)}
        />
        <span>{text('paint_on')}</span>
      </label>
      <ul className="legend">
        {legend.map(([kind, words]) => (
          <li key={kind} className={`paint-${kind}`}>
            {text(words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
