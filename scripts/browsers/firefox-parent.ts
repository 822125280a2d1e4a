import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's inside that speaks WebDriver BiDi; not public, so the package's version is pinned. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}

interface BidiResult {
  contexts?: { context: string }[];
  type?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Firefox's parent process: its windows, its prefs, and through frame scripts the extension's own pages. */
export interface Parent {
  /** Runs an async function body in the browser window's scope and gives its JSON value. */
  run<T>(body: string): Promise<T>;
  /**
   * Runs an expression in the page that `browser` (an expression for a XUL browser element) shows.
   * A browser that Firefox replaces meanwhile never answers: `patience` (ms) ends the wait.
   */
  inside<T>(browser: string, expression: string, patience?: number): Promise<T>;
  /** A PNG of what a XUL browser element shows. */
  picture(browser: string): Promise<Buffer>;
}

export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/**
 * Runs an expression with the page's own globals and, as `tools`, what only the browser can do.
 * A sandbox is not bound by the page's content policy, which forbids `eval`.
 */
function frameScript(expression: string, answer: string): string {
  return `
    addEventListener; // keeps the frame's scope
    (async () => {
      let reply;
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandbox.tools = Cu.cloneInto({
          act(work) {
            const handle = content.windowUtils.setHandlingUserInput(true);
            try { Cu.waiveXrays(work)(); } finally { handle.destruct(); }
          },
        }, sandbox, { cloneFunctions: true });
        const value = await Cu.evalInSandbox('(async () => JSON.stringify(await (' + ${JSON.stringify(expression)} + ')))()', sandbox);
        reply = { value: value === undefined ? null : String(value) };
      } catch (error) {
        reply = { error: String(error) };
      }
      sendAsyncMessage(${JSON.stringify(answer)}, reply);
    })();`;
}

export async function parentOf(browser: Browser): Promise<Parent> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  if (!context)
    throw new Error('Firefox shows no window of its own: --remote-allow-system-access is needed.');
  let asked = 0;

  async function run<T>(body: string): Promise<T> {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(`in Firefox: ${result.exceptionDetails?.text}`);
    return JSON.parse(result.result?.value ?? 'null');
  }

  return {
    run,
    async inside<T>(element: string, expression: string, patience = 20_000) {
      const answer = `bien-ban:${++asked}`;
      const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript(expression, answer))}`;
      const reply = await run<{ value?: string; error?: string }>(`
        const browser = ${element};
        if (!browser) throw new Error('not there');
        const manager = browser.messageManager;
        return new Promise((done, fail) => {
          const end = setTimeout(() => fail(new Error('the page did not answer')), ${patience});
          manager.addMessageListener('${answer}', function hear({ data }) {
            clearTimeout(end);
            manager.removeMessageListener('${answer}', hear);
            done(data);
          });
          manager.loadFrameScript(${JSON.stringify(script)}, false);
        });`);
      if (reply.error !== undefined) throw new Error(reply.error);
      return (reply.value == null ? undefined : JSON.parse(reply.value)) as T;
    },
    async picture(element) {
      const data = await run<string>(`
        const bitmap = await (${element}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      return Buffer.from(data, 'base64');
    },
  };
}
