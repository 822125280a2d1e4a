import { browser } from 'wxt/browser';
import type { Input, Output, RequestName } from './requests.ts';

/** What the background sends back: an answer, or the message of an error nobody expected. */
export type Reply<N extends RequestName> = { ok: true; output: Output<N> } | { ok: false; error: string };

/**
 * Asks the background.
 * @throws Error when the background met an error nobody expected; expected ones are values of the output
 */
export async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply: Reply<N> = await browser.runtime.sendMessage({ request: name, input });
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'no answer'}`);
  return reply.output;
}
