import type { Passage } from '../../passage.ts';
import { isAhead, type Opening, readOpening } from '../openings/index.ts';
import { type Draft, draftOf } from './draft.ts';

/** A planned event is named best where the main event's name holds it: `cuộc họp … tổ chức |Hội nghị …`. */
function fullestName(planned: Draft, main: Draft | undefined): Draft {
  if (!main) return planned;
  const { plain, lower } = main.opening.sentence;
  const ownWords = planned.name.toLowerCase().split(' ');
  const nested = main.opening.heads.find(
    (h) =>
      h.from > main.head.from &&
      h.to < main.to &&
      h.kind === planned.head.kind &&
      lower
        .slice(h.from, h.to + 40)
        .split(' ')
        .slice(0, 4)
        .join(' ') === ownWords.slice(0, 4).join(' '),
  );
  if (!nested) return planned;
  const named = draftOf(main.opening, [], nested);
  const body =
    named.body ??
    /(?:Đảng bộ|Đoàn|Hội(?! (?:nghị|thảo|đàm))) [^,]{2,60}?(?= lần thứ|,|$)/.exec(
      plain.slice(nested.from, main.to),
    )?.[0] ??
    null;
  return { ...planned, name: named.name, term: named.term, ordinal: named.ordinal, body };
}

/** The same day, or one of them told less exactly of an event with the same number. */
function isSameDay(a: Draft, b: Draft): boolean {
  if (a.date === b.date) return true;
  if (a.ordinal !== null && a.ordinal === b.ordinal && a.body === b.body) return true;
  const vague = a.date?.startsWith(b.date ?? '') || b.date?.startsWith(a.date ?? '');
  return Boolean(vague) && a.ordinal !== null && a.ordinal === b.ordinal;
}

/** No story announces more. */
const MOST_EVENTS = 60;

/**
 * Events that are still to come; where the story reports no other, the one its headline or lead announces is the main one.
 * @param lead the last block that counts as lead
 */
export function addPlanned(openings: Opening[], drafts: Draft[], posted: string | null, lead: number): void {
  const main = drafts.find((d) => d.main);
  for (const opening of openings) {
    const { date, head } = opening;
    if (!opening.planned || !date?.value || !posted || !isAhead(date.value, posted)) continue;
    if (head.verb && opening.rule !== 'held') continue;
    const draft = fullestName(draftOf(opening, []), main);
    const open = drafts.find(
      (d) => d.main && !d.date && d.kind === draft.kind && d.ordinal !== null && d.ordinal === draft.ordinal,
    );
    if (open) {
      // `triệu tập kỳ họp thứ tám … Kỳ họp khai mạc ngày 6-2`: the day is told later.
      Object.assign(open, {
        date: draft.date,
        partOfDay: draft.partOfDay,
        planned: true,
        day: { date, sentence: opening.sentence },
      });
      continue;
    }
    const same = drafts.findIndex((d) => d.planned && d.kind === draft.kind && isSameDay(d, draft));
    const told = drafts[same];
    if (told) {
      const finer = (told.date?.length ?? 0) < (draft.date?.length ?? 0);
      if (told.name.length < draft.name.length || finer) drafts[same] = { ...draft, main: told.main };
      continue;
    }
    if (drafts.length >= MOST_EVENTS || drafts.some((d) => d.opening.sentence === opening.sentence)) continue;
    drafts.push(draft);
  }
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    // `sẽ tổ chức hội nghị` alone names nothing.
    if (draft?.planned && !draft.main && draft.name.toLowerCase() === draft.head.words) drafts.splice(i, 1);
  }
  const first = drafts[0];
  // A press conference is held to announce: what it announces is reported too.
  if (main?.kind === 'họp báo') {
    const announced = drafts.find((d) => d.planned && d.opening.sentence.block.index <= lead);
    if (announced) announced.main = true;
  }
  if (!main && first && first.opening.score >= 4 && first.opening.sentence.block.index <= lead)
    first.main = true;
}

export const VISITS: ReadonlySet<string> = new Set(['kiểm tra', 'khác']);

/** `đã kiểm tra cầu A và thăm gia đình bà B`: one visit for each verb. */
function visitsOf(opening: Opening): Draft[] {
  const { plain } = opening.sentence;
  const verbs = opening.heads.filter(
    (head, at) =>
      head.verb && VISITS.has(head.kind) && (at === 0 || / và (?:đến )?$/.test(plain.slice(0, head.from))),
  );
  const first = verbs.indexOf(opening.head);
  if (first < 0) return [draftOf(opening, [])];
  return verbs.slice(first).map((head, at, all) => draftOf(opening, [], head, all[at + 1]?.from));
}

/** A visit or a site check told in passing or under a picture (case 19); its day stays open. */
export function addPassing(passages: readonly Passage[], drafts: Draft[]): void {
  const main = drafts.find((d) => d.main);
  if (!main || VISITS.has(main.kind)) return;
  // What the running text tells names a visit better than a picture's line.
  const captions = passages.filter((p) => p.kind === 'caption');
  for (const passage of [...passages.filter((p) => p.kind !== 'caption'), ...captions])
    for (const sentence of passage.sentences) {
      const caption = passage.kind === 'caption' && sentence.opens;
      if (!caption && !/^(?:trước đó|dịp này|nhân dịp này)/.test(sentence.lower)) continue;
      const opening = readOpening(sentence, null);
      if (!opening?.head.verb || !VISITS.has(opening.head.kind) || opening.score < 4 || opening.date)
        continue;
      if (opening.head.from < 12 || drafts.some((d) => d.kind === opening.head.kind)) continue;
      drafts.push(...visitsOf(opening));
    }
}
