import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a script of this folder in a fresh process; gives what it printed as JSON, null where it took too long. */
export function inFreshProcess<T>(script: string, args: string[], milliseconds: number): T | null {
  const { error, status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, script), ...args],
    { encoding: 'utf8', timeout: milliseconds, killSignal: 'SIGKILL' },
  );
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return null;
  if (status !== 0) throw new Error(`${script} ${args.slice(1).join(' ')}: ${stderr || error?.message}`);
  return JSON.parse(stdout) as T;
}
