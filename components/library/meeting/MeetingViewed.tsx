import { useState } from 'react';
import { shown, text } from '../../text.ts';
import { showDate } from '../../time.ts';
import { kindWord } from '../../words.ts';
import type { Asked } from '../acts/asked.ts';
import { DecisionList } from '../acts/DecisionList.tsx';
import { LinkDialog } from '../acts/LinkDialog.tsx';
import { LibraryLink } from '../parts/LibraryLink.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Part } from '../parts/Part.tsx';
import { StoryList } from '../parts/StoryList.tsx';
import { SuggestionList } from '../parts/SuggestionList.tsx';
import type { MeetingView } from '../services.ts';
import { whenWords } from '../words.ts';
import { People, SaidBy } from './People.tsx';
import { Sources } from './Sources.tsx';
import { plannedThenHeld } from './said.ts';
import { subjectOf } from './subject.ts';
import { Ties } from './Ties.tsx';

/** One meeting: what its sources say side by side, who was there, what it belongs to. */
export function MeetingViewed({ view }: { view: MeetingView }) {
  const [asked, ask] = useState<Asked | null>(null);
  const { event, reports, disagreements, people, documents, ties, suggestions, decisions } = view;
  const subject = subjectOf(view);
  // As a source prints it: the fullest says it first.
  const body = reports.find((report) => report.body)?.body ?? null;
  const foretold = plannedThenHeld(reports);
  const stories = reports.map(({ url, storyTitle, day, outlet }) => ({
    url,
    title: storyTitle,
    day,
    outlet: outlet.name,
  }));

  return (
    <article className="linked-page" data-testid="meeting-page" data-id={event.id}>
      <PageHead subject={subject} testId="meeting-name" onAsk={ask}>
        <p className="meta">
          <span>{whenWords(event)}</span>
          <span>{kindWord(event.kind)}</span>
          {event.status === 'planned' && <span>{text('lp_planned')}</span>}
          {event.place && <span>{shown(event.place)}</span>}
          <span>{text('lp_source_count', event.reportCount)}</span>
        </p>
        {body && (
          <p className="now">
            <LibraryLink page="body" id={event.bodyKey} name={body} />
          </p>
        )}
        {foretold && (
          <p className="foretold" data-testid="foretold">
            {text(
              'lp_foretold',
              shown(foretold.planned.outlet.name),
              showDate(foretold.planned.day),
              shown(foretold.held.outlet.name),
              showDate(foretold.held.day),
            )}
          </p>
        )}
      </PageHead>
      <Sources reports={reports} disagreements={disagreements} />
      <div className="columns">
        <div className="main-column">
          <People people={people} reports={reports} />
          {documents.length > 0 && (
            <Part title={text('lp_documents')} count={documents.length} kind="document">
              <ul className="ties">
                {documents.map(({ key, label, stories: citing }) => (
                  <li key={key} data-testid="meeting-document">
                    {shown(label)} <SaidBy stories={citing} reports={reports} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <div className="side-column">
          {suggestions.length > 0 && (
            <Part title={text('lp_suggestions')} count={suggestions.length} kind="asks">
              <SuggestionList kind="meetings" id={event.id} suggestions={suggestions} onAsk={ask} />
            </Part>
          )}
          {ties.length > 0 && <Ties ties={ties} />}
          <Part title={text('lp_stories')} count={stories.length}>
            <StoryList stories={stories} testId="meeting-story" />
          </Part>
          {decisions.length > 0 && (
            <Part title={text('lp_decisions')} count={decisions.length}>
              <DecisionList decisions={decisions} />
            </Part>
          )}
        </div>
      </div>
      <LinkDialog subject={subject} asked={asked} onClose={() => ask(null)} />
    </article>
  );
}
