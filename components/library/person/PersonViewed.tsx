import { useState } from 'react';
import { postWords } from '../../post.ts';
import { text } from '../../text.ts';
import { showDate } from '../../time.ts';
import type { Asked } from '../acts/asked.ts';
import { DecisionList } from '../acts/DecisionList.tsx';
import { LinkDialog } from '../acts/LinkDialog.tsx';
import { MeetingList } from '../parts/MeetingList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Part } from '../parts/Part.tsx';
import { StoryList } from '../parts/StoryList.tsx';
import { SuggestionList } from '../parts/SuggestionList.tsx';
import type { PersonView } from '../services.ts';
import { Companions } from './Companions.tsx';
import { Namesakes } from './Namesakes.tsx';
import { subjectOf } from './subject.ts';
import { Timeline } from './Timeline.tsx';

/** One person: who, in which posts when, at which meetings, beside whom, in which stories. */
export function PersonViewed({ view }: { view: PersonView }) {
  const [asked, ask] = useState<Asked | null>(null);
  const { person, tenures, meetings, companions, stories, namesakes, suggestions, decisions } = view;
  const subject = subjectOf(view);
  const suggested = new Set(suggestions.flatMap(({ a, b }) => [a, b]));
  // Who is suggested stands there, with the grounds; not a second time.
  const apart = namesakes.filter(({ id }) => !suggested.has(id));

  return (
    <article className="linked-page" data-testid="person-page" data-id={person.id}>
      <PageHead subject={subject} testId="person-name" onAsk={ask}>
        {person.post && (
          <p className="now">{postWords(person.post.title, person.post.body).normalize('NFC')}</p>
        )}
        <p className="meta">
          <span>{text('lp_story_count', person.storyCount)}</span>
          <span>{text('lp_meeting_count', person.meetingCount)}</span>
          <span>{text('lp_seen_from_to', showDate(person.first), showDate(person.last))}</span>
        </p>
      </PageHead>
      <div className="columns">
        <div className="main-column">
          <Timeline tenures={tenures} />
          <Part title={text('lp_meetings')} count={person.meetingCount} kind="meeting">
            {meetings.length === 0 ? (
              <p className="soft">{text('lp_no_meetings_person')}</p>
            ) : (
              <MeetingList lines={meetings} testId="person-meeting" />
            )}
          </Part>
        </div>
        <div className="side-column">
          {suggestions.length > 0 && (
            <Part title={text('lp_suggestions')} count={suggestions.length} kind="asks">
              <SuggestionList kind="people" id={person.id} suggestions={suggestions} onAsk={ask} />
            </Part>
          )}
          {apart.length > 0 && <Namesakes apart={view.person.apart} people={apart} onAsk={ask} />}
          {companions.length > 0 && <Companions companions={companions} />}
          <Part title={text('lp_stories')} count={person.storyCount}>
            <StoryList
              stories={stories.map((story) => ({ ...story, outlet: story.outlet.name }))}
              testId="person-story"
            />
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
