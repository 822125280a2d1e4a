// Runs a script of the project with the project's own Node (the system's may be too old for the toolchain).
// Plain JavaScript without dependencies: it must run on a bare clone under Node 20.
// Usage: node scripts/with-tools.mjs scripts/NAME.ts [ARG …]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/** Runs a command to its end, its output shown as it comes. A signal counts as failure. */
function run(command, args, stdio = 'inherit') {
  const env = { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') };
  const { status, error } = spawnSync(command, args, { cwd: process.cwd(), env, stdio });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.error('Installing what the project needs (npm ci) …');
  const status = run(
    'npm',
    ['ci', '--prefix', root, '--no-audit', '--no-fund', '--loglevel=error'],
    ['ignore', 2, 2],
  );
  if (status !== 0) {
    console.error('npm ci failed: the packages of package-lock.json could not be installed.');
    process.exit(1);
  }
}

const own = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(own) ? own : process.execPath;
const major = Number(/^v?(\d+)/.exec(existsSync(own) ? '24' : process.version)?.[1]);
if (major < 22) {
  console.error(`Node 22 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
const [script, ...args] = process.argv.slice(2);
process.exit(run(node, ['--disable-warning=ExperimentalWarning', script, ...args]));
