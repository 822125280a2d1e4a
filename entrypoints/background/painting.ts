import { setPaints, settings } from '../../lib/capture/settings.ts';

/** Whether pages are painted; turned on or off first where that is wished. Who watches the setting does the rest. */
export async function painting(on?: boolean): Promise<{ on: boolean }> {
  if (on !== undefined) await setPaints(on);
  return { on: (await settings()).paints };
}
