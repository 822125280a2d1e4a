import { describe, expect, it } from 'vitest';
import { RULES as HELD, judge } from '../../../lib/extraction/meetings/openings/held.ts';
import { readOpening } from '../../../lib/extraction/meetings/openings/index.ts';
import { findHeads } from '../../../lib/extraction/meetings/openings/kinds.ts';
import { RULES as ROLES } from '../../../lib/extraction/meetings/roles/rules.ts';
import { rolesIn } from '../../../lib/extraction/meetings/roles/sentence.ts';
import { passagesOf, type Sentence } from '../../../lib/extraction/passage.ts';
import { findDates } from '../../../lib/vietnamese/dates.ts';
import { articleOf } from './article-of.ts';

/** The first sentence of a text, and where `|` stood in it. */
function marked(example: string): { sentence: Sentence; at: number } {
  const [passage] = passagesOf(articleOf(example.replaceAll('|', '')));
  const sentence = passage?.sentences[0];
  if (!sentence) throw new Error(`no sentence in ${example}`);
  return { sentence, at: example.indexOf('|') };
}

describe('every rule reads its own example', () => {
  it.each(
    HELD.map((rule) => [rule.name, rule.example, rule.score] as const),
  )('%s', (name, example, score) => {
    const { sentence, at } = marked(example);
    const head = findHeads(sentence).find(({ from }) => from === at);
    if (!head) throw new Error(`no head at | in ${example}`);
    const dates = findDates(sentence.lower, '2024-05-06');
    const subject = readOpening(sentence, '2024-05-06')?.subject ?? 0;
    expect(judge(sentence, head, subject, dates)).toEqual({ score, rule: name });
  });

  it.each(ROLES.map((rule) => [rule.name, rule.example] as const))('%s', (name, example) => {
    const { sentence, at } = marked(example);
    const rest = sentence.plain.slice(at);
    const length = /^(?:(?:ông|bà|đồng chí) )?\p{Lu}[\p{L} ]*?(?=,| cho| …|$)/u.exec(rest)?.[0].length ?? 1;
    const official = { id: 'official:a', name: 'A', former: false, positions: [], mentions: [] };
    const evidence = { quote: '', start: 0, end: 0, rule: 'test', confidence: 1 };
    const mention = { official: { ...official, evidence }, rule: 'name', from: at, to: at + length };
    const read = rolesIn(sentence, [mention]);
    if (name === 'spoken of' || name === 'spoken to') expect(read).toEqual([]);
    else expect(read.map(({ rule }) => rule)).toEqual([`role.${name}`]);
  });
});
