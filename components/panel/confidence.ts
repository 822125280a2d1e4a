import type { ReviewedMeeting, ReviewedOfficial } from '../services.ts';

/** Below this a fact asks for a look: it carries a dashed mark. */
export const DOUBTFUL = 0.8;

/** How sure the machine is of an official: as sure as of the weakest of name and posts. */
export function officialConfidence({ evidence, positions }: ReviewedOfficial): number {
  return Math.min(evidence.confidence, ...positions.map((position) => position.evidence?.confidence ?? 1));
}

/** How sure the machine is of a meeting: as sure as of the weaker of name and day. */
export function meetingConfidence({ evidence, dateEvidence }: ReviewedMeeting): number {
  return Math.min(evidence.confidence, dateEvidence?.confidence ?? 1);
}

/** The doubtful first, otherwise in the order of the story. Decisions do not move anything. */
export function doubtfulFirst<T>(facts: T[], confidence: (fact: T) => number): T[] {
  return facts.toSorted((a, b) => Number(confidence(b) < DOUBTFUL) - Number(confidence(a) < DOUBTFUL));
}
