import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Scheme, Surface } from '../../scripts/browsers/driver.ts';
import { root } from '../../scripts/run.ts';
import { readPng } from './png.ts';
import type { Stage } from './stage.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const schemes = ['dark', 'light'] as const;

/** True on a surface that really wears the scheme. */
export const dressed = (scheme: Scheme) => `(matchMedia('(prefers-color-scheme: ${scheme})').matches)`;

/** What axe objects to on a surface: `rule: element`. */
export async function violations(surface: Surface): Promise<string[]> {
  if (!(await surface.evaluate<boolean>('!!globalThis.axe'))) await surface.evaluate(`(() => { ${axe} })()`);
  return surface.evaluate(`globalThis.axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`);
}

/** Elements that reach beyond the right edge, but for what only screen readers hear and boxes that scroll. */
export function beyond(surface: Surface): Promise<string[]> {
  return surface.evaluate(`[...document.querySelectorAll('body *')]
    .filter((it) => it.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .filter((it) => !it.closest('.unseen, svg') && !it.parentElement.closest('.scroll-box'))
    .map((it) => it.localName + '.' + it.className)`);
}

/** Takes a picture once the fonts are there and nothing moves; it must show something. */
export async function shoot(stage: Stage, surface: Surface, name: string): Promise<void> {
  await surface.waitFor(
    `(document.fonts.status === 'loaded' && document.getAnimations().every(({ playState }) => playState !== 'running'))`,
  );
  const file = join(root, 'out', 'screenshots', stage.driver.name, `${name}.png`);
  await surface.screenshot(file);
  const { width, height, variety } = readPng(file);
  expect(Math.min(width, height), name).toBeGreaterThan(100);
  expect(variety, name).toBeGreaterThan(16);
}

/** Takes a picture of one state in dark and in light; nothing may be cut off, and axe must have no objection. */
export async function look(stage: Stage, surface: Surface, name: string): Promise<void> {
  for (const scheme of schemes) {
    await stage.driver.scheme(scheme);
    await surface.waitFor(dressed(scheme));
    await shoot(stage, surface, `${name}-${scheme}`);
    expect.soft(await violations(surface), `${name}, ${scheme}`).toEqual([]);
  }
  expect.soft(await beyond(surface), name).toEqual([]);
}
