/**
 * In a page: messages to itself, one after the other; a long wait between two is a long task. Frames are timed too.
 * `benchProbe()` ends it and gives the longest of each, in milliseconds.
 */
export const PROBE = `(() => {
  const channel = new MessageChannel();
  let last = performance.now();
  let lastFrame = 0;
  let task = 0;
  let frame = 0;
  let ended = false;
  channel.port1.onmessage = () => {
    const now = performance.now();
    task = Math.max(task, now - last);
    last = now;
    if (!ended) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const onFrame = (at) => {
    if (lastFrame) frame = Math.max(frame, at - lastFrame);
    lastFrame = at;
    if (!ended) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  window.benchProbe = () => ((ended = true), { task, frame });
  return true;
})()`;

/** Longest task and longest time from one frame to the next, in milliseconds. */
export interface Silence {
  task: number;
  frame: number;
}
