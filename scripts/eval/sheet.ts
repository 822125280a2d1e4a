import type { Basis } from './prediction.ts';
import type { Accuracy, Tally } from './tally.ts';

/** One thing a person would have to put right. */
export interface Mistake {
  story: string;
  /** `official invented`, `chair missed`, `meeting.date wrong` … */
  what: string;
  /** The rule of the invented or wrong fact; null where one is missed. */
  rule: string | null;
  detail: string;
}

/** A fact that was stated with a confidence, and whether the record says it too. */
export interface Judged extends Basis {
  kind: string;
  right: boolean;
}

/** All that comes out of comparing stories with their records; the comparisons write into it. */
export class Sheet {
  readonly tallies = new Map<string, Tally>();
  readonly accuracies = new Map<string, Accuracy>();
  readonly mistakes: Mistake[] = [];
  readonly judged: Judged[] = [];

  tally(kind: string, tp: number, fp: number, fn: number): void {
    const so = this.tallies.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
    this.tallies.set(kind, { tp: so.tp + tp, fp: so.fp + fp, fn: so.fn + fn });
  }

  /** A question with one answer; a wrong one is a mistake. */
  ask(kind: string, right: boolean, mistake: Mistake): void {
    const so = this.accuracies.get(kind) ?? { right: 0, n: 0 };
    this.accuracies.set(kind, { right: so.right + Number(right), n: so.n + 1 });
    if (!right) this.mistakes.push(mistake);
  }

  missed(story: string, kind: string, detail: string): void {
    this.mistakes.push({ story, what: `${kind} missed`, rule: null, detail });
  }

  invented(story: string, kind: string, detail: string, basis: Basis | null): void {
    this.mistakes.push({ story, what: `${kind} invented`, rule: basis?.rule ?? null, detail });
  }

  /** Takes a stated fact into the calibration; one without a basis states no confidence. */
  judge(kind: string, basis: Basis | null, right: boolean): void {
    if (basis) this.judged.push({ kind, rule: basis.rule, confidence: basis.confidence, right });
  }
}
