import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Size of a PNG in pixels, and how many different bytes its picture is made of: a blank one has two or three. */
export function readPng(file: string): { width: number; height: number; variety: number } {
  const bytes = readFileSync(file);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    variety: new Set(inflateSync(Buffer.concat(parts))).size,
  };
}
