import type { Sentence } from '../../passage.ts';
import { joined } from './joined.ts';
import { type List, listIn } from './lists.ts';
import type { Mention } from './mentions.ts';
import type { Deed } from './predicates.ts';
import { receives } from './receives.ts';
import { type Given, ownRoles, RULES, type Scene, sharedRoles } from './rules.ts';

export type { Given } from './rules.ts';

/** So much before a mention is read. */
const BEFORE = 400;
/** `trao Bằng khen cho A|, B| và C`: the award goes on to the next. */
const GOES_ON = /^[^.]*(?:;|, | và )[^.]*$/;

/** Reads who does what in one sentence. */
export function rolesIn(sentence: Sentence, mentions: readonly Mention[]): Given[] {
  const { lower } = sentence;
  const caption = sentence.block.kind === 'caption';
  const deeds: Deed[][] = mentions.map((mention, nth) => joined(sentence, mention, mentions[nth + 1]));
  const given: Given[] = [];
  let list: List | null = null;
  let receiving = false;
  for (const [nth, mention] of mentions.entries()) {
    const behind = mentions[nth - 1]?.to ?? 0;
    const gap = lower.slice(behind, mention.from);
    const before = lower.slice(Math.max(0, mention.from - BEFORE), mention.from);
    list = listIn(gap, behind, nth === 0) ?? list;
    const goesOn: boolean = receiving && GOES_ON.test(gap) && !deeds[nth - 1]?.length;
    // `phân công thành viên Chính phủ`: a post alone names whoever holds it, not one who is given something.
    receiving = mention.rule !== 'post-alone' && (goesOn || receives(before));
    const scene: Scene = { mention, nth, mentions, deeds, list, receiving, lower, caption, gap, before };
    const read = firstRule(scene);
    if (read?.spokenOf) deeds[nth] = [];
    given.push(...(read ? read.given : [...ownRoles(scene), ...sharedRoles(scene)]));
  }
  return given;
}

/** What the first rule that fits gives. */
function firstRule(scene: Scene): { given: Given[]; spokenOf: boolean } | null {
  for (const { name, spokenOf, read } of RULES) {
    const parts = read(scene);
    if (!parts) continue;
    const { mention } = scene;
    const given = parts.map((part) => ({ mention, ...part, rule: `role.${name}` }));
    return { given, spokenOf: spokenOf ?? false };
  }
  return null;
}
