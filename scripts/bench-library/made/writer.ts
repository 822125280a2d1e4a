import type { Block, BlockKind, Evidence } from '../../../lib/model/index.ts';

/** Writes the text of an article and says where each thing stands in it. */
export class Writer {
  text = '';
  readonly blocks: Block[] = [];

  /** Writes words and gives the place they stand at. */
  put(quote: string, rule = 'made'): Evidence {
    const start = this.text.length;
    this.text += quote;
    return { quote, start, end: this.text.length, rule, confidence: 0.97 };
  }

  /** A block of its own around what `write` writes. */
  block(kind: BlockKind, write: () => void): void {
    if (this.blocks.length > 0) this.text += '\n';
    const start = this.text.length;
    write();
    this.blocks.push({ kind, start, end: this.text.length });
  }
}
