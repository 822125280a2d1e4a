import { ROUNDABOUT } from '../../vietnamese/lexicon/roundabout.ts';
import { capitalRun, isSurname, nameAt } from '../../vietnamese/names.ts';
import { PhraseSet } from '../../vietnamese/phrases.ts';
import type { Title } from '../../vietnamese/titles.ts';
import type { Token } from '../../vietnamese/tokens.ts';
import { addressAt } from './address.ts';
import { nameBehind } from './behind.ts';
import { listStart } from './items.ts';
import { titleListAt } from './lists.ts';
import { addressedName, isNamesake, spanned } from './names.ts';
import { shareOwners } from './owners.ts';
import { readList, readPerson } from './person.ts';
import type { Scan } from './phrases.ts';
import { becomes } from './suffix.ts';

const roundabout = new PhraseSet(Object.entries(ROUNDABOUT));

/** Reads one block: every person with the titles beside the name, and the mentions without a name. */
export function scan(tokens: readonly Token[]): Scan {
  const found: Scan = { people: [], bare: [], short: [], roundabout: [] };
  let label: { titles: Title[]; until: number } | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (label && label.until <= at) label = null;
    const round = roundabout.at(tokens, at);
    if (round) {
      found.roundabout.push({ ...round.value, from: at, end: round.end });
      at = round.end;
      continue;
    }
    const address = addressAt(tokens, at);
    const start = address?.end ?? at;
    const list = titleListAt(tokens, start);
    const plural = address?.plural === true || (list !== null && tokens[at - 1]?.fold === 'các');
    if (list) {
      const titles = shareOwners(list.titles);
      const named = nameBehind(tokens, list.end, plural);
      if (named && plural) {
        at = readList(tokens, named.from, at, titles, found);
      } else if (named) {
        at = readPerson(tokens, { ...named, from: at }, named.name, titles, named.rule, found);
      } else {
        const remote: Title[] | null = label === null && isAppointment(tokens, at) ? titles : null;
        if (remote) label = { titles: remote, until: sentenceEnd(tokens, list.end) };
        const several = plural || tokens[list.end]?.fold === 'các';
        if (!several) found.bare.push({ titles, from: at, end: list.end });
        at = list.end;
      }
      continue;
    }
    if (address) {
      if (plural) {
        const first = listStart(tokens, start);
        if (first !== null) {
          const given: Title[] = label && first < label.until ? label.titles : [];
          at = readList(tokens, first, at, given, found);
          continue;
        }
      }
      const name = addressedName(tokens, start);
      if (name && name.end - name.from > 1) {
        at = readPerson(tokens, { from: at, end: name.end }, name, [], 'name', found);
      } else {
        const end = name?.end ?? start;
        const later = becomes(tokens, end);
        found.short.push({ name: name?.text ?? '', titles: later?.titles ?? [], from: at, end });
        at = end;
      }
      continue;
    }
    const end = isNamesake(tokens, at) ? null : nameAt(tokens, at);
    if (end !== null) {
      at = readPerson(tokens, { from: at, end }, spanned(tokens, at, end), [], 'name', found);
      continue;
    }
    at = isSurname(tokens[at]) && isNamesake(tokens, at) ? Math.max(at + 1, capitalRun(tokens, at)) : at + 1;
  }
  return found;
}

/** `miễn nhiệm chức danh ủy viên …`: a post that is given or taken from the people named behind it. */
function isAppointment(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.fold === 'danh' || tokens[at - 1]?.fold === 'chức' || tokens[at - 1]?.fold === 'vụ';
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  for (let ahead = at; ahead < tokens.length; ahead++) {
    if (tokens[ahead]?.text === '.' && (tokens[ahead + 1]?.capital ?? 'initial') !== 'none') return ahead;
  }
  return tokens.length;
}
