import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';

const variable = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const debian = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-vi'],
} as const;

/** The usual places; Chrome itself no longer loads unpacked extensions as tests need it, so Chromium stands first. */
function places(browser: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const apps =
      browser === 'chromium' ? ['Chromium', 'Google Chrome'] : ['Firefox', 'Firefox Developer Edition'];
    return apps.map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app.startsWith('F') ? 'firefox' : app}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const tails =
      browser === 'chromium'
        ? ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
        : ['Mozilla Firefox\\firefox.exe'];
    return roots.flatMap((root) => tails.map((tail) => join(root, tail)));
  }
  const names =
    browser === 'chromium'
      ? ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
      : ['firefox-esr', 'firefox'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(process.env.PATH ?? '').split(':')];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installOnDebian(browser: BrowserName): void {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${debian[browser].join(' ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 2] as ['ignore', 'ignore', number] };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian[browser]], options);
}

/**
 * Path of a browser's program: from `CHROME_PATH` or `FIREFOX_PATH`, else the usual places, else (root on Debian)
 * installed. Throws one line that says how to get it.
 */
export function findBrowser(browser: BrowserName): string {
  const named = process.env[variable[browser]];
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`${variable[browser]} names ${named}, which is not there.`);
  const found = () => places(browser).find((path) => existsSync(path));
  let path = found();
  if (!path) {
    installOnDebian(browser);
    path = found();
  }
  if (path) return path;
  const title = browser === 'chromium' ? 'Chromium' : 'Firefox';
  throw new Error(
    `${title} is missing: install it (Debian: apt-get install ${debian[browser][0]}) or set ${variable[browser]} to its program.`,
  );
}
