import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { CSSProperties, ReactNode } from 'react';
import { shown, text } from '../../text.ts';
import type { Tenure } from '../services.ts';
import { type Axis, axisOf, placeOn } from './axis.ts';
import { LibraryLink } from './LibraryLink.tsx';
import { StoryList } from './StoryList.tsx';
import { tenureWords } from './tenure-words.ts';

/** One bar: what it is called, and what else is told of it. */
export interface Bar {
  tenure: Tenure;
  /** A stable key among the bars. */
  key: string;
  label: string;
  /** What stands with the stories once unfolded. */
  more?: ReactNode;
  /** What stands beside the label, out of the fold: a link. */
  beside?: ReactNode;
  testId: string;
}

/** The common axis of several groups of bars. */
export function axisOfTenures(tenures: readonly Tenure[]): Axis | null {
  return axisOf(tenures.flatMap(({ from, to }) => [from ?? '', to ?? '']));
}

interface TenureBarsProps {
  bars: readonly Bar[];
  axis: Axis | null;
  /** False where the years stand above several groups. */
  years?: boolean;
}

/** Stretches of time on one axis; each unfolds to the stories it was read from. */
export function TenureBars({ bars, axis, years = true }: TenureBarsProps) {
  return (
    <div className="tenures">
      {axis && years && <Years axis={axis} />}
      <ul>
        {bars.map((bar) => (
          <Row key={bar.key} bar={bar} axis={axis} />
        ))}
      </ul>
    </div>
  );
}

/** The years above the bars; the dates stand in words beside every bar, so they need not be read out. */
export function Years({ axis }: { axis: Axis }) {
  return (
    <div className="axis" aria-hidden>
      <div className="track axis-track">
        {axis.ticks.map(({ label, at }) => (
          <span key={label} className="axis-label" style={{ insetInlineStart: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Row({ bar, axis }: { bar: Bar; axis: Axis | null }) {
  const { tenure, label, more, beside, testId, key } = bar;
  // The library keeps the latest few of them at hand.
  const unlisted = tenure.times - tenure.stories.length;
  return (
    <li data-testid={testId} data-key={key}>
      <details>
        <summary>
          <span className="tenure-label">
            <strong>{label}</strong>
            <small>
              {tenureWords(tenure)} · {text('lp_story_count', tenure.times)}
            </small>
          </span>
          {axis && <Track tenure={tenure} axis={axis} />}
        </summary>
        <div className="unfolded">
          {more}
          <StoryList stories={tenure.stories} testId="tenure-story" />
          {unlisted > 0 && <p className="soft">{text('lp_receipt_more', unlisted)}</p>}
        </div>
      </details>
      {beside}
      <Rivals tenure={tenure} />
    </li>
  );
}

function Track({ tenure, axis }: { tenure: Tenure; axis: Axis }) {
  const place = tenure.from && tenure.to ? placeOn(axis, tenure.from, tenure.to) : null;
  const style: CSSProperties = place ? { insetInlineStart: `${place.left}%`, width: `${place.width}%` } : {};
  return (
    <span className="track" aria-hidden>
      {axis.ticks.map(({ label, at }) => (
        <i key={label} className="tick" style={{ insetInlineStart: `${at}%` }} />
      ))}
      {place && <i className="tenure-bar" data-open={tenure.open || undefined} style={style} />}
    </span>
  );
}

/** Others in the very post at the same time: a mistake of the press, of the machine, or a link that is none. */
function Rivals({ tenure: { rivals } }: { tenure: Tenure }) {
  if (rivals.length === 0) return null;
  return (
    <p className="rivals" data-testid="rivals">
      <TriangleAlert size={14} aria-hidden />
      <span>
        {text('lp_rivals')}{' '}
        {rivals.map(({ person, name, from, to }, at) => (
          <span key={person}>
            {at > 0 && ', '}
            <LibraryLink page="person" id={person} name={name} /> (
            {shown(tenureWords({ from, to, open: false }))})
          </span>
        ))}
      </span>
    </p>
  );
}
