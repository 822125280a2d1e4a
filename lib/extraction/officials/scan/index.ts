import { APPOINTS, ON_BEHALF } from '../../../vietnamese/lexicon/appointments.ts';
import { ROUNDABOUT } from '../../../vietnamese/lexicon/roundabout.ts';
import { capitalRun, isNamesake, isPrefixed, isSurname, nameAt } from '../../../vietnamese/names.ts';
import { endsAt, PhraseSet, startsPhrase } from '../../../vietnamese/phrases.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import type { Token } from '../../../vietnamese/tokens.ts';
import { variants } from '../../../vietnamese/variants.ts';
import { addressAt } from './address.ts';
import { nameBehind, towardsEnd } from './behind.ts';
import { listStart } from './items.ts';
import { isCounted, withCountedBody } from './labels.ts';
import { titleListAt } from './lists.ts';
import { addressedName, spanned } from './names.ts';
import { becomes, takenFrom } from './offices.ts';
import { shareOwners } from './owners.ts';
import { readList, readPerson } from './person.ts';
import type { Scan } from './phrases.ts';

const roundabout = new PhraseSet(Object.entries(ROUNDABOUT));
const behalves = PhraseSet.of(ON_BEHALF.flatMap(variants));
const appoints = PhraseSet.of(APPOINTS.flatMap(variants));
const LONGEST_LEAD = 6;

/** Reads one block: every person with the titles beside the name, and the mentions without a name. */
export function scan(tokens: readonly Token[]): Scan {
  const found: Scan = { people: [], bare: [], short: [], roundabout: [] };
  let label: { titles: Title[]; until: number } | null = null;
  let at = 0;
  while (at < tokens.length) {
    if (label && label.until <= at) label = null;
    // Forms of address, posts and roundabout ways are all phrases of the lexicons; a surname is none.
    if (!startsPhrase(tokens, at) && !isSurname(tokens[at])) {
      at += 1;
      continue;
    }
    const round = roundabout.at(tokens, at);
    if (round) {
      found.roundabout.push({ ...round.value, from: at, end: round.end });
      at = round.end;
      continue;
    }
    const address = addressAt(tokens, at);
    // `các đồng chí là |Ủy viên Ban Thường vụ Tỉnh ủy: A; B`
    const verb = address?.plural && tokens[address.end]?.fold === 'là' ? 1 : 0;
    const start = (address?.end ?? at) + verb;
    const list = titleListAt(tokens, start);
    const plural =
      address?.plural === true ||
      ((list ?? address) !== null && isCounted(tokens, at)) ||
      (list !== null && namesSeveral(tokens, list.end));
    if (list) {
      const behalf = endsAt(behalves, tokens, at, LONGEST_LEAD);
      const first = list.titles[0] as Title;
      if (behalf && list.titles.length > 1 && tokens[first.end]?.text === ',') {
        found.bare.push({ titles: [first], from: at, end: first.end });
        at = first.end;
        continue;
      }
      const appointed = endsAt(appoints, tokens, at, LONGEST_LEAD);
      const owned = takenFrom(tokens, at, shareOwners(list.titles));
      const titles = plural ? withCountedBody(tokens, at, owned) : [...owned];
      const addressed = address !== null;
      const named = nameBehind(tokens, list.end, { plural, addressed, appointed, behalf });
      if (named && (plural || towardsEnd(tokens, list.end, appointed) !== null)) {
        at = readList(tokens, named.from, at, titles, found);
      } else if (named) {
        at = readPerson(tokens, { ...named, from: at }, named.name, titles, named.rule, found);
      } else {
        const given = appointed || towardsEnd(tokens, list.end, appointed) !== null;
        const remote: Title[] | null = label === null && given ? titles : null;
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
      if (name && (name.end - name.from > 1 || isPrefixed(tokens[start] as Token))) {
        at = readPerson(tokens, { from: at, end: name.end }, name, [], 'name', found);
      } else {
        const end = name?.end ?? start;
        // `Các đại biểu … cho thôi làm nhiệm vụ …` tells of no one person.
        const one = name !== null || (!plural && tokens[at]?.fold !== 'đại');
        const later = one ? becomes(tokens, end) : null;
        found.short.push({ name: name?.text ?? '', titles: later?.titles ?? [], from: at, end });
        at = later?.end ?? end;
      }
      continue;
    }
    if (!isSurname(tokens[at])) {
      at += 1;
      continue;
    }
    const namesake = isNamesake(tokens, at);
    const end = namesake ? null : nameAt(tokens, at);
    if (end !== null) at = readPerson(tokens, { from: at, end }, spanned(tokens, at, end), [], 'name', found);
    else at = namesake ? Math.max(at + 1, capitalRun(tokens, at)) : at + 1;
  }
  return found;
}

/** `Phó Chủ tịch UBND tỉnh gồm các ông: …` */
function namesSeveral(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ',' && tokens[at + 1]?.fold === 'đó') return tokens[at + 2]?.fold === 'là';
  return /^(gồm|là)$/.test(tokens[at]?.fold ?? '') && addressAt(tokens, at + 1)?.plural === true;
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  for (let ahead = at; ahead < tokens.length; ahead++) {
    if (tokens[ahead]?.text === '.' && (tokens[ahead + 1]?.capital ?? 'initial') !== 'none') return ahead;
  }
  return tokens.length;
}
