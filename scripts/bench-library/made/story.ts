import type {
  Article,
  DocumentReference,
  Evidence,
  Extraction,
  Meeting,
  Official,
  Role,
} from '../../../lib/model/index.ts';
import { foldName } from '../../../lib/vietnamese/forms.ts';
import { below, type Random } from '../../anchors/random.ts';
import { randomFor } from './chance.ts';
import { sentence } from './filler.ts';
import type { MadeEvent, Plan, Planner } from './plan.ts';
import { Writer } from './writer.ts';

/** A story as the extension would have read it: what a save keeps. */
export interface MadeStory {
  article: Article;
  extraction: Extraction;
  /** The meetings of the extraction, by what they really are. */
  events: string[];
  /** The officials of the extraction, by their numbers in the world. */
  people: number[];
}

/** Syllables of a story. */
const LEAST = 250;
const SPREAD = 90;

const DOCUMENT_TYPES = [
  ['Kế hoạch', 'KH-UBND'],
  ['Nghị quyết', 'NQ-TU'],
  ['Quyết định', 'QĐ-UBND'],
  ['Chỉ thị', 'CT-TU'],
] as const;

const syllablesIn = (text: string) => text.split(/\s+/).length;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const vietnameseDay = (iso: string) => `${Number(iso.slice(8))}-${Number(iso.slice(5, 7))}`;

/** Writes one story, fact by fact. */
class Teller {
  readonly writer = new Writer();
  readonly officials = new Map<number, Official>();
  readonly meetings: Meeting[] = [];
  readonly documents: DocumentReference[] = [];

  private readonly planner: Planner;
  private readonly plan: Plan;
  private readonly random: Random;

  constructor(planner: Planner, plan: Plan, random: Random) {
    this.planner = planner;
    this.plan = plan;
    this.random = random;
  }

  private say(words: string): Evidence {
    return this.writer.put(words);
  }

  /** Names somebody, the first time with the post. */
  name(person: number): Official {
    const name = this.planner.nameOf(person);
    const known = this.officials.get(person);
    const evidence = this.say(name);
    if (known) {
      known.mentions.push(evidence);
      return known;
    }
    const { title, body } = this.planner.postOf(person, this.plan.share);
    this.say(', ');
    const position = { title, body, former: false, evidence: this.say(`${title} ${body}`) };
    const id = `official:${foldName(name)}`;
    const official = { id, name, former: false, positions: [position], evidence, mentions: [evidence] };
    this.officials.set(person, official);
    return official;
  }

  /** Two of one name in one story could not be told apart: the second is left out. */
  private present(people: number[]): number[] {
    const byName = new Map([...this.officials.keys()].map((person) => [this.planner.nameOf(person), person]));
    return people.filter((person) => {
      const name = this.planner.nameOf(person);
      if (!byName.has(name)) byName.set(name, person);
      return byName.get(name) === person;
    });
  }

  /** Tells of a meeting: who led it, who came, who spoke. */
  meeting(event: MadeEvent, main: boolean): void {
    const { kind, name, date, part, place, body, planned } = event;
    const people = this.present(event.people.filter((_, at) => at === 0 || this.random() < 0.85));
    const roles = new Map<number, { role: Role; evidence: Evidence }[]>();
    let [evidence, dateEvidence]: (Evidence | undefined)[] = [];
    this.writer.block('paragraph', () => {
      dateEvidence = this.say(`${part.charAt(0).toUpperCase()}${part.slice(1)} ${vietnameseDay(date)}`);
      this.say(`, tại ${place}, ${body} ${planned ? 'sẽ ' : ''}tổ chức `);
      evidence = this.say(lower(name));
      for (const [at, person] of people.entries()) {
        this.say(at === 0 ? '. Đồng chí ' : at === 1 ? '. Dự có các đồng chí: ' : '; ');
        this.name(person);
        if (at === 0) roles.set(person, [{ role: 'chủ trì', evidence: this.say(' chủ trì') }]);
        else roles.set(person, [{ role: 'tham dự', evidence: this.say(' dự') }]);
      }
      this.say('.');
    });
    this.writer.block('paragraph', () => {
      const speaker = people[people.length - 1] ?? 0;
      this.say('Phát biểu, đồng chí ');
      this.name(speaker);
      roles.get(speaker)?.push({ role: 'phát biểu', evidence: this.say(' nhấn mạnh') });
      this.say(`: ${lower(sentence(this.random))}`);
    });
    if (!evidence || !dateEvidence) throw new Error('told without words');
    this.meetings.push({
      ...{ id: `meeting:${date}:${foldName(name)}`, kind, name, status: planned ? 'planned' : 'held', date },
      ...{ partOfDay: part, place, body, term: null, ordinal: null, main, evidence, dateEvidence },
      people: [...roles].map(([person, roles]) => ({
        official: this.officials.get(person)?.id ?? '',
        roles,
      })),
    });
  }

  document(): void {
    const [type, letters] = DOCUMENT_TYPES[below(this.random, DOCUMENT_TYPES.length)] ?? ['', ''];
    const number = `${1 + below(this.random, 900)}-${letters}`;
    this.writer.block('paragraph', () => {
      this.say('Việc này làm theo ');
      const evidence = this.say(`${type} số ${number}`);
      const id = `document:${foldName(type)}:${foldName(number)}`;
      if (!this.documents.some((document) => document.id === id))
        this.documents.push({
          id,
          type,
          number,
          issuer: null,
          issuedOn: null,
          evidence,
          mentions: [evidence],
        });
      this.say(`. ${sentence(this.random)}`);
    });
  }
}

/** The story of a plan, with its facts and the words they rest on. */
export function madeStory(planner: Planner, plan: Plan): MadeStory {
  const random = randomFor(planner.made.seed, 3, plan.n);
  const teller = new Teller(planner, plan, random);
  const { writer } = teller;
  const { outlet, day, n, field, events } = plan;
  const title = `${events[0]?.place.replace('tỉnh', 'Tỉnh')} bàn về ${field} ${sentence(random).slice(0, -1).toLowerCase()}`;
  writer.block('title', () => writer.put(title));
  const told = new Map(events.map((event) => [`${event.date}:${event.name}`, event]));
  for (const [at, event] of [...told.values()].entries()) teller.meeting(event, at === 0);
  if (random() < 0.55) teller.document();
  const length = LEAST + below(random, SPREAD);
  while (syllablesIn(writer.text) < length) {
    const sentences = Array.from({ length: 2 + below(random, 2) }, () => sentence(random));
    writer.block('paragraph', () => writer.put(sentences.join(' ')));
  }
  const url = `https://${outlet.host}/tin-${n}-post${1_000_000 + n}.html`;
  const article: Article = {
    ...{ url, address: url, outlet, title, kicker: null, subheads: [], lead: null, section: 'Thời sự' },
    publishedAt: `${day}T${String(6 + (n % 14)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}+07:00`,
    ...{ updatedAt: null, postingTimes: [], bylines: [], agency: null, writing: 'unicode' },
    ...{ text: writer.text, blocks: writer.blocks },
  };
  const { documents, meetings } = teller;
  const officials = [...teller.officials.values()];
  return {
    article,
    extraction: { grammar: 'made', officials, meetings, documents, figures: [], deadlines: [] },
    events: [...told.values()].map(({ id }) => id),
    people: [...teller.officials.keys()],
  };
}
