import { confidenceOf, DOUBTFUL } from '../../components/panel/queue/confidence.ts';
import type { Entry } from '../../components/panel/queue/entry.ts';
import { postWords } from '../../components/post.ts';
import { shown, text } from '../../components/text.ts';
import { showDate } from '../../components/time.ts';
import { kindWord, partWord, roleWord } from '../../components/words.ts';
import { targetsAt } from '../../lib/anchoring/locate.ts';
import type {
  Reviewed,
  ReviewedDocument,
  ReviewedFact,
  ReviewedMeeting,
  ReviewedOfficial,
} from '../../lib/library/index.ts';
import type { Mark } from '../../lib/messages/marks.ts';
import type { Evidence, Role } from '../../lib/model/index.ts';

/** A mark whose places are still to be made findable. */
type Unplaced = Omit<Mark, 'targets'> & { places: Evidence[] };

/**
 * The facts of a reviewed story as they are painted; rejected ones are not.
 * @param articleText what the evidence points into
 * @param known in how many other kept stories an official was met, by id
 */
export function marksOf(articleText: string, record: Reviewed, known: ReadonlyMap<string, number>): Mark[] {
  const unplaced = [
    ...record.officials.map((official) => ofOfficial(official, record, known.get(official.id) ?? 0)),
    ...record.meetings.flatMap(ofMeeting),
    ...record.documents.map(ofDocument),
    ...record.places.map((place) => {
      const meeting = record.meetings.find(({ id }) => id === place.meeting);
      return basic(place, 'place', place.name, [meeting?.name ?? ''], [place.evidence]);
    }),
    ...record.passages.map((note) => basic(note, 'note', note.evidence.quote, [note.text], [note.evidence])),
  ].filter(({ state }) => state !== 'rejected');
  const targets = targetsAt(
    articleText,
    unplaced.flatMap(({ places }) => places.map(({ start, end }) => ({ start, end }))),
  );
  let at = 0;
  return unplaced.map(({ places, ...mark }) => {
    const own = targets.slice(at, at + places.length);
    at += places.length;
    return { ...mark, targets: own };
  });
}

function basic(
  { id, state, note }: ReviewedFact,
  kind: Mark['kind'],
  name: string,
  lines: (string | null)[],
  places: Evidence[],
): Unplaced {
  const told = [...lines, note].flatMap((line) => (line ? [shown(line)] : []));
  return {
    fact: id,
    kind,
    state,
    doubtful: false,
    name: shown(name),
    lines: told,
    roles: [],
    known: 0,
    places,
  };
}

const isDoubtful = (entry: Entry): boolean =>
  entry.fact.state === 'suggested' && confidenceOf(entry) < DOUBTFUL;

function ofOfficial(official: ReviewedOfficial, { meetings }: Reviewed, known: number): Unplaced {
  const posts = official.positions.map(({ title, body, former }) =>
    [former && text('former'), postWords(title, body)].filter(Boolean).join(' '),
  );
  const roles = new Set<Role>();
  for (const { state, people } of meetings)
    if (state !== 'rejected')
      for (const person of people)
        if (person.official === official.id) for (const role of person.roles) roles.add(role);
  return {
    ...basic(official, 'official', official.name, posts, official.mentions),
    doubtful: isDoubtful({ kind: 'official', fact: official }),
    roles: [...roles].map(roleWord),
    known,
  };
}

/** The name of a meeting, and the words its day was told by. */
function ofMeeting(meeting: ReviewedMeeting): Unplaced[] {
  const { name, kind, date, partOfDay, place, body, evidence, dateEvidence } = meeting;
  const day = [partOfDay && partWord(partOfDay), date && showDate(date)].filter(Boolean).join(' ');
  const lines = [[kindWord(kind), day].filter(Boolean).join(' · '), body, place && text('at_place', place)];
  const doubtful = isDoubtful({ kind: 'meeting', fact: meeting });
  const mark = { ...basic(meeting, 'meeting', name, lines, [evidence]), doubtful };
  if (!dateEvidence || !date) return [mark];
  return [mark, { ...basic(meeting, 'date', day, [name], [dateEvidence]), doubtful }];
}

function ofDocument(document: ReviewedDocument): Unplaced {
  const { type, number, issuer, issuedOn, mentions } = document;
  const name = [type, number].filter(Boolean).join(' ');
  const lines = [issuer, issuedOn && showDate(issuedOn)];
  return {
    ...basic(document, 'document', name, lines, mentions),
    doubtful: isDoubtful({ kind: 'document', fact: document }),
  };
}
