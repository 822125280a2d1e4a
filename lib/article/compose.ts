import type { Block, BlockKind } from '../model/index.ts';

export interface Piece {
  kind: BlockKind;
  text: string;
}

/** Joins pieces to an article's text by `\n` and says where each stands (UTF-16 units). */
export function compose(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text } of pieces) {
    blocks.push({ kind, start, end: start + text.length });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), blocks };
}
