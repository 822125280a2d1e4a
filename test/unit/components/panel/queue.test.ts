import { expect, it } from 'vitest';
import { patchOf } from '../../../../components/panel/forms/patch.ts';
import { postChoices } from '../../../../components/panel/forms/post-choices.ts';
import { entriesOf, progressOf, queueOf } from '../../../../components/panel/queue/entries.ts';
import { review } from '../../../../lib/library/index.ts';
import type { Decision, Evidence } from '../../../../lib/model/index.ts';
import { makeExtraction, makeOfficial, TEXT } from '../../made/story.ts';

const sureness = (evidence: Evidence, confidence: number): Evidence => ({ ...evidence, confidence });

/** A story with three officials, the second and third read doubtfully, and a meeting. */
function extraction() {
  const made = makeExtraction();
  const [second, third] = [
    makeOfficial(TEXT, 'Tỉnh ủy', 'Chánh Văn phòng', null),
    makeOfficial(TEXT, 'quý I', 'Trưởng ban', null),
  ];
  second.evidence = sureness(second.evidence, 0.75);
  third.positions = third.positions.map((post) => ({ ...post, evidence: sureness(post.evidence, 0.6) }));
  return { ...made, officials: [...made.officials, second, third] };
}

const accepted = (fact: string): Decision => ({
  id: fact,
  at: '2031-04-05T03:00:00.000Z',
  by: 'reader',
  story: 'https://baosonglam.example/a1.html',
  act: { kind: 'accept', fact },
  undoneAt: null,
});

it('puts the most doubtful first, of whatever kind, then meetings, then officials', () => {
  const queue = entriesOf(queueOf(review(extraction(), [], TEXT)));
  expect(queue.map(({ kind, fact }) => [kind, fact.id.split(':').at(-1)])).toEqual([
    ['official', 'quý i'],
    ['official', 'tỉnh ủy'],
    ['meeting', 'cuộc họp đánh giá công tác quý I'],
    ['official', 'đặng hữu thiện'],
  ]);
});

it('moves nothing when something is decided', () => {
  const before = entriesOf(queueOf(review(extraction(), [], TEXT)));
  const after = entriesOf(queueOf(review(extraction(), [accepted('official:tỉnh ủy')], TEXT)));
  expect(after.map(({ fact }) => fact.id)).toEqual(before.map(({ fact }) => fact.id));
  expect(progressOf(after.map(({ fact }) => fact))).toEqual({ done: 1, all: 4 });
});

it('says only what was changed in a form', () => {
  expect(patchOf({ a: 1, b: [1, 2], c: null }, { a: 1, b: [1, 3], c: null })).toEqual({ b: [1, 3] });
  expect(patchOf({ a: 1 }, { a: 1 })).toBeNull();
});

it('offers posts held in kept stories first, then those of the story that are like the one read', () => {
  const record = review(extraction(), [], TEXT);
  const read = [{ title: 'Bí thư', body: 'Tỉnh ủy Núi Hồng' }];
  const held = [{ title: 'Phó Bí thư', body: 'Tỉnh ủy Sông Lam' }];
  const choices = postChoices(read, held, record);
  expect(choices.slice(0, 2)).toEqual([held[0], { title: 'Bí thư', body: 'Tỉnh ủy Sông Lam' }]);
  expect(choices).not.toContainEqual(read[0]);
});
