import { browser } from 'wxt/browser';
import type { Reply } from './client.ts';
import { type Input, type Output, type RequestName, requests } from './requests.ts';

export type Handlers = { [N in RequestName]: (input: Input<N>) => Promise<Output<N>> };

/**
 * Answers the requests of the extension's own pages. Pages of the web cannot ask: a content script's
 * message carries no `request`, and one that does is turned away by its sender's address.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const name = requestName(message);
    if (!name || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    answer(name, (message as { input: unknown }).input, handlers).then(respond);
    return true;
  });
}

async function answer<N extends RequestName>(name: N, input: unknown, handlers: Handlers): Promise<Reply<N>> {
  try {
    const checked = requests[name].input.parse(input) as Input<N>;
    return { ok: true, output: await handlers[name](checked) };
  } catch (error) {
    console.error(name, error);
    return { ok: false, error: String(error) };
  }
}

function requestName(message: unknown): RequestName | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  const { request } = message;
  return typeof request === 'string' && Object.hasOwn(requests, request) ? (request as RequestName) : null;
}
