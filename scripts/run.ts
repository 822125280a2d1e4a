import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** A command that has run to its end: whether it succeeded, and all it printed. */
export interface Ran {
  ok: boolean;
  output: string;
}

/** Runs a tool of the project (`node_modules/.bin`), its output shown as it comes unless `quiet`. */
export function runTool(tool: string, args: string[], quiet = false): Promise<Ran> {
  const path = join(root, 'node_modules', '.bin', tool);
  const command = existsSync(path) ? path : tool;
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const take = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      chunks.push(chunk);
      if (!quiet) to.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
