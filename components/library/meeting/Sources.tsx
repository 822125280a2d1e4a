import Unequal from 'lucide-react/icons/equal-not';
import { useId } from 'react';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { Part } from '../parts/Part.tsx';
import { StoryLink } from '../parts/StoryList.tsx';
import type { Disagreement, MeetingRow } from '../services.ts';
import { differing, FIELDS, type Field, saidOf } from './said.ts';

interface SourcesProps {
  reports: readonly MeetingRow[];
  disagreements: readonly Disagreement[];
}

/** What each source says, side by side; where they do not say the same it is marked, never smoothed over. */
export function Sources({ reports, disagreements }: SourcesProps) {
  const id = useId();
  const fields = FIELDS.filter(([field]) => reports.some((report) => saidOf(report, field)));
  return (
    <Part title={text('lp_sources')} count={reports.length} kind="meeting">
      {disagreements.length > 0 && (
        <p className="disagreeing" id={id}>
          <Unequal size={14} aria-hidden /> {text('lp_sources_differ', disagreements.length)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keys */}
      <section className="scroll-box" tabIndex={0} aria-label={text('lp_sources')}>
        <table className="sources">
          <thead>
            <tr>
              <td />
              {reports.map((report) => (
                <th
                  key={report.url + report.id}
                  scope="col"
                  data-testid="source-column"
                  data-url={report.url}
                >
                  <strong>{shown(report.outlet.name)}</strong>
                  <StoryLink story={{ url: report.url, title: report.storyTitle, day: report.day }} />
                  <small>{showDate(report.day)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, key]) => (
              <Line key={field} field={field} title={text(key)} {...{ reports, disagreements }} />
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
}

function Line({ field, title, reports, disagreements }: SourcesProps & { field: Field; title: string }) {
  const differs = differing(disagreements, field);
  const disputed = differs.size > 0;
  return (
    <tr data-testid={disputed ? 'disagreement' : undefined} data-field={field}>
      <th scope="row">
        {disputed && <Unequal size={13} aria-hidden />} {title}
        {disputed && <span className="unseen"> ({text('lp_not_the_same')})</span>}
      </th>
      {reports.map((report) => {
        const said = saidOf(report, field);
        const against = differs.has(report.url) && said !== '';
        return (
          <td key={report.url + report.id} data-differs={against || undefined}>
            {said ? shown(said) : <span className="soft">{text('lp_not_said')}</span>}
            {against && (
              <span className="differs">
                <Unequal size={13} aria-hidden />
                <span className="unseen">{text('lp_not_the_same')}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
