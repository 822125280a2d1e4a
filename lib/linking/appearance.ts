import type { Outlet } from '../model/index.ts';
import type { Appearance } from './samePerson.ts';

/** An official as linking looks at it; a story with no known province is at home with its outlet. */
export function appearanceOf(official: {
  url: string;
  id: string;
  name: string;
  positions: { title: string; body: string | null }[];
  outlet: Outlet;
}): Appearance {
  const { url, id, name, positions, outlet } = official;
  return { story: url, official: id, name, positions, home: outlet.province ?? outlet.host };
}
