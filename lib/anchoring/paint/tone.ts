import type { Tone } from './style.ts';

/** `rgb(27, 26, 23)`, `rgba(0, 0, 0, 0.5)`: how browsers give a computed colour. */
const COLOUR = /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:,| \/)? ?([\d.]+)?\)$/;

/** How light a colour looks, 0–1; null for one that can't be told, or lets through what is behind it. */
export function lightness(colour: string): number | null {
  const [, red, green, blue, alpha = '1'] = COLOUR.exec(colour) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return null;
  return (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
}

/** The tone of the ground an element's words stand on; where nothing says, told by the words themselves. */
export function toneAt(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = lightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.5 ? 'dark' : 'light';
  }
  return (lightness(getComputedStyle(element).color) ?? 0) > 0.5 ? 'dark' : 'light';
}
