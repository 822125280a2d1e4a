import { eventRow } from '../../../lib/library/links/events.ts';
import { handlesOf } from '../../../lib/library/links/handles.ts';
import { appearanceOf, personRow } from '../../../lib/library/links/people.ts';
import { pairId } from '../../../lib/library/links/suggest.ts';
import { review } from '../../../lib/library/review/index.ts';
import type {
  BodyRow,
  DocumentRow,
  EventRow,
  HandleRow,
  MeetingRow,
  NameRow,
  OfficialRow,
  PersonRow,
  RevisionRow,
  StoryRow,
  SuggestionRow,
  TextRow,
  TieRow,
} from '../../../lib/library/rows.ts';
import { nameRow } from '../../../lib/library/search/gather.ts';
import { searchedOf } from '../../../lib/library/search/terms.ts';
import { homeOf, storyRows } from '../../../lib/library/story-rows.ts';
import { bodyOf, grow, type Profile } from '../../../lib/linking/index.ts';
import { foldName } from '../../../lib/vietnamese/forms.ts';
import { randomFor } from './chance.ts';
import { type Made, type Plan, Planner } from './plan.ts';
import { madeStory } from './story.ts';

/** Rows by table. */
export interface Rows {
  stories: StoryRow[];
  revisions: RevisionRow[];
  officials: OfficialRow[];
  people: PersonRow[];
  handles: HandleRow[];
  meetings: MeetingRow[];
  events: EventRow[];
  ties: TieRow[];
  documents: DocumentRow[];
  bodies: BodyRow[];
  suggestions: SuggestionRow[];
  texts: TextRow[];
  names: NameRow[];
}

export const noRows = (): Rows => ({
  ...{ stories: [], revisions: [], officials: [], people: [], handles: [], meetings: [], events: [] },
  ...{ ties: [], documents: [], bodies: [], suggestions: [], texts: [], names: [] },
});

export const personId = (n: number): string => `person:made-${n}`;
const eventId = (id: string): string => `event:made-${id}`;
/** Instant of a save: some minutes after the posting. */
const savedAt = (publishedAt: string) => new Date(Date.parse(publishedAt) + 600_000).toISOString();

/** Of so many stories with two meetings one says that the second prepares the first. */
const PREPARES = 20;

/** Makes all rows of a library, tied as the extension ties them, without its having to tie them one by one. */
export class Library {
  readonly planner: Planner;
  private readonly profiles = new Map<number, Profile>();
  private readonly meetings = new Map<string, number>();
  private readonly bodies = new Map<string, BodyRow>();

  constructor(made: Made) {
    this.planner = new Planner(made);
  }

  /** Rows of a group of stories, in the order of groups; what they tell of people is remembered for `people`. */
  group(at: number): Rows {
    const rows = noRows();
    const reports = new Map<string, MeetingRow[]>();
    for (const plan of this.planner.group(at)) this.story(plan, rows, reports);
    for (const [id, told] of reports) {
      const row = eventRow(id, told);
      if (!row) continue;
      rows.events.push(row);
      rows.names.push(nameRow('meetings', row));
      for (const { person } of row.people) this.meetings.set(person, (this.meetings.get(person) ?? 0) + 1);
    }
    return rows;
  }

  private story(plan: Plan, rows: Rows, reports: Map<string, MeetingRow[]>): void {
    const { article, extraction, events, people } = madeStory(this.planner, plan);
    const { url, publishedAt } = article;
    const at = savedAt(publishedAt ?? '');
    const revision: RevisionRow = { url, number: 1, readAt: at, article, extraction };
    const own = storyRows(revision, review(extraction, [], article.text), { savedAt: at, removedAt: null });
    const persons = new Map<string, string>();
    for (const [n, official] of own.officials.entries()) {
      const person = people[n] ?? 0;
      official.person = personId(person);
      persons.set(official.id, official.person);
      this.profiles.set(person, grow(this.profiles.get(person) ?? null, appearanceOf(official)));
    }
    for (const [n, meeting] of own.meetings.entries()) {
      meeting.event = eventId(events[n] ?? '');
      meeting.people = meeting.people.map((one) => ({ ...one, person: persons.get(one.official) ?? '' }));
      reports.set(meeting.event, [...(reports.get(meeting.event) ?? []), meeting]);
    }
    this.keepBodies(own.officials, own.meetings);
    const [first, second] = own.meetings;
    if (first && second && plan.n % PREPARES === 0) {
      const id = `${url} ${second.id} ${first.id}`;
      rows.ties.push({ id, from: second.event, to: first.event, kind: 'prepares', url });
    }
    rows.stories.push({ ...own.story, reviewed: plan.n % 3 === 0 });
    rows.revisions.push(revision);
    rows.officials.push(...own.officials);
    rows.meetings.push(...own.meetings);
    rows.documents.push(...own.documents);
    const names = own.officials.map(({ name }) => name);
    rows.texts.push({ key: -1 - plan.n, ...searchedOf(own.story, article, names) });
  }

  private keepBodies(officials: OfficialRow[], meetings: MeetingRow[]): void {
    const told = [
      ...officials.flatMap(({ positions, outlet, day }) =>
        positions.map(({ body }) => ({ body, outlet, day })),
      ),
      ...meetings,
    ];
    for (const { body, outlet, day } of told) {
      const found = bodyOf(body, homeOf(outlet), day);
      if (!found || this.bodies.has(found.key)) continue;
      const { key, name, place } = found;
      this.bodies.set(key, { key, name, place });
    }
  }

  /** Rows of all that the groups made so far have told of: people, bodies, and who may be who. */
  people(): Rows {
    const people = [...this.profiles].map(([n, profile]) => {
      const id = personId(n);
      return { ...personRow(id, profile), meetingCount: this.meetings.get(id) ?? 0 };
    });
    const bodies = [...this.bodies.values()];
    const names = [
      ...people.map((row) => nameRow('people', row)),
      ...bodies.map((row) => nameRow('bodies', row)),
    ];
    return {
      ...{ ...noRows(), people, bodies, names },
      handles: people.map(handlesOf),
      suggestions: this.doubts(people),
    };
  }

  /** People of one name are doubtful pairs. */
  private doubts(people: PersonRow[]): SuggestionRow[] {
    const random = randomFor(this.planner.made.seed, 4, 0);
    const named = new Map<string, PersonRow>();
    return people.flatMap((row): SuggestionRow[] => {
      const other = named.get(foldName(row.name));
      named.set(foldName(row.name), row);
      if (!other) return [];
      const [a, b] = other.id < row.id ? [other.id, row.id] : [row.id, other.id];
      const score = 0.4 + random() * 0.45;
      const worth = score * (1 + Math.log2(Math.min(row.storyCount, other.storyCount)));
      const reasons: SuggestionRow['reasons'] = [
        { kind: 'same-name', weight: 0.5, about: '' },
        { kind: 'other-place', weight: -0.1, about: row.places[0] ?? '' },
      ];
      return [{ id: pairId(a, b), kind: 'people', a, b, score, reasons, worth }];
    });
  }
}
