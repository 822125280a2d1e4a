import type { Browser, CDPSession } from 'puppeteer-core';
import type { Watcher } from './watch.ts';

/** One event of a trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Few categories, since each event costs time itself: scripts, and nothing of V8's inside. */
const SCRIPTS = ['devtools.timeline'];
const TASKS = [...SCRIPTS, 'disabled-by-default-devtools.timeline'];

async function trace(
  session: CDPSession,
  categories: string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', take);
  }
  return events;
}

/** Evaluations and calls of the extension's scripts in pages, without those inside another. */
function ownRuns(events: TraceEvent[]): TraceEvent[] {
  const runs = events
    .filter(({ name, args }) => {
      const own = /^chrome-extension:.*\/(?:watcher|reader)\.js/.test(args?.data?.url ?? '');
      return own && (name === 'EvaluateScript' || name === 'FunctionCall');
    })
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  return runs.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** The longest task that holds one of these runs. */
function longestAround(runs: TraceEvent[], events: TraceEvent[]): number {
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' &&
      runs.some((run) => run.pid === pid && run.tid === tid && run.ts >= ts && run.ts < ts + dur),
  );
  if (!tasks.length) throw new Error('no task of the extension was traced');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** Chromium's own trace: `EvaluateScript` (compiling included) and `FunctionCall` of scripts by their address. */
export async function watchChromium(browser: Browser): Promise<Watcher> {
  const session = await browser.target().createCDPSession();
  return {
    how: 'trace: compiling and running',
    async injections(work) {
      const runs = ownRuns(await trace(session, SCRIPTS, work));
      return {
        injections: runs.filter(({ name }) => name === 'EvaluateScript').length,
        milliseconds: runs.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
      };
    },
    howTasks: 'trace: tasks that run a script of the extension',
    async longestTask(_page, work) {
      const events = await trace(session, TASKS, work);
      return longestAround(ownRuns(events), events);
    },
  };
}
