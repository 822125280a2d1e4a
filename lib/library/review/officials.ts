import type { Official } from '../../model/index.ts';
import type { ReviewedOfficial, ReviewedPosition } from './record.ts';
import type { FactAct } from './standing.ts';
import { remarksOf, stateAfter } from './state.ts';

type Acts = ReadonlyMap<string, FactAct[]>;

/** The officials with what was decided on them; those merged into others still among them. */
export function reviewedOfficials(machine: Official[], acts: Acts): ReviewedOfficial[] {
  const found = machine.map(({ id, name, positions, evidence, mentions }): ReviewedOfficial => {
    return { id, state: 'suggested', name, positions, evidence, mentions, note: '', tags: [] };
  });
  const added = [...acts.values()]
    .flat()
    .flatMap((act) => (act.kind === 'add-official' ? [addedBy(act)] : []));
  return [...found, ...added].map((official) => decided(official, acts.get(official.id) ?? []));
}

function addedBy(act: Extract<FactAct, { kind: 'add-official' }>): ReviewedOfficial {
  const { fact: id, fields, evidence, mentions = [] } = act;
  const positions = fields.positions.map((position) => ({ ...position, evidence: null }));
  const places = [evidence, ...mentions].sort((a, b) => a.start - b.start);
  return { id, state: 'added', name: fields.name, positions, evidence, mentions: places, note: '', tags: [] };
}

function decided(official: ReviewedOfficial, acts: FactAct[]): ReviewedOfficial {
  let { name, positions } = official;
  for (const act of acts) {
    if (act.kind === 'correct-official') {
      name = act.fields.name ?? name;
      positions = act.fields.positions ? rewritten(act.fields.positions, positions) : positions;
    }
    if (act.kind === 'add-position') positions = [...positions, { ...act.position, evidence: act.evidence }];
  }
  return { ...official, name, positions, state: stateAfter(official.state, acts), ...remarksOf(acts) };
}

/** A corrected post keeps its evidence where the person left it as it was. */
function rewritten(
  now: Omit<ReviewedPosition, 'evidence'>[],
  before: ReviewedPosition[],
): ReviewedPosition[] {
  return now.map((position) => {
    const same = before.find(({ title, body }) => title === position.title && body === position.body);
    return { ...position, evidence: same?.evidence ?? null };
  });
}

/** What one official gains where another turns out to be the same person: posts and places not had yet. */
export function joinedOfficial(into: ReviewedOfficial, from: ReviewedOfficial): ReviewedOfficial {
  const more = from.positions.filter(
    ({ title, body }) => !into.positions.some((own) => own.title === title && own.body === body),
  );
  const mentions = [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start);
  return { ...into, positions: [...into.positions, ...more], mentions };
}
