import type { Span } from '../../lib/anchoring/locate.ts';

/** A unit of a text that is being edited, and the place it had in the text before; -1 for what is new. */
interface Unit {
  text: string;
  from: number;
}

/** A text that knows through all edits where each of its letters came from. */
export class Edited {
  private units: Unit[];

  constructor(source: string) {
    this.units = [...source.split('')].map((text, from) => ({ text, from }));
  }

  get text(): string {
    return this.units.map(({ text }) => text).join('');
  }

  /** Where what came from a span of the source stands now; places count units, not letters. */
  places({ start, end }: Span): number[] {
    return this.units.flatMap(({ from }, at) => (from >= start && from < end ? [at] : []));
  }

  /** The units as they stand, to choose places of edits from. */
  letters(): string[] {
    return this.units.map(({ text }) => text);
  }

  insert(at: number, words: string): void {
    this.units.splice(at, 0, ...words.split('').map((text) => ({ text, from: -1 })));
  }

  remove(start: number, end: number): void {
    this.units.splice(start, end - start);
  }

  move(start: number, end: number, to: number): void {
    const moved = this.units.splice(start, end - start);
    this.units.splice(to > start ? to - moved.length : to, 0, ...moved);
  }

  /** Writes each unit otherwise; it is still the same letter. */
  rewrite(form: (text: string, at: number) => string): void {
    this.units = this.units.map(({ text, from }, at) => ({ text: form(text, at), from }));
  }

  /** The span what came from a span of the source has now in `text`, and how much of it is left (0..1). */
  now(span: Span): (Span & { left: number }) | null {
    let offset = 0;
    let start = -1;
    let end = -1;
    let left = 0;
    for (const { text, from } of this.units) {
      if (from >= span.start && from < span.end && text) {
        if (start < 0) start = offset;
        end = offset + text.length;
        left++;
      }
      offset += text.length;
    }
    return left === 0 ? null : { start, end, left: left / (span.end - span.start) };
  }
}
