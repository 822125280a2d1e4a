import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixture, HEADLINE } from './pages.ts';

const root = join(import.meta.dirname, '../../..');

function run(args: string[], input = '') {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/extract.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines: Record<string, unknown>[] = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { status, lines, stdout };
}

it('walks a folder, reports what it cannot read and still prints the others', () => {
  const { status, lines } = run(['no-such-file.html', 'test/fixtures/pages']);
  expect(status).toBe(1);
  expect(lines[0]).toMatchObject({ file: 'no-such-file.html', error: expect.any(String) });
  const stories = lines.filter((line) => 'article' in line);
  expect(stories).toHaveLength(6);
  expect(stories[0]).toMatchObject({ file: 'test/fixtures/pages/breaks.html', article: { title: HEADLINE } });
  expect(lines.find((line) => line.file === 'test/fixtures/pages/front.html')).toHaveProperty('error');
}, 30_000);

it('reads NDJSON from standard input, and gives an unknown day from the command line', () => {
  const html = fixture('unknown')
    .replace(/<p class="meta">[^<]*<\/p>/, '')
    .replace(/"datePublished":"[^"]*",/, '');
  const input = `${JSON.stringify({ url: 'https://lamgiang.example/a', html })}\nnot json\n`;
  const { status, lines } = run(['--published', '2024-03-12', '-'], input);
  expect(status).toBe(1);
  expect(lines[0]).toMatchObject({
    url: 'https://lamgiang.example/a',
    article: { publishedAt: '2024-03-12' },
  });
  expect(lines[1]).toHaveProperty('error');
}, 30_000);

it('explains itself', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('code points');
}, 30_000);
