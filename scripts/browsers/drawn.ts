/**
 * In a page: does something once what stands there now has been drawn. A message sent in the frame's callback comes
 * after the frame.
 * @param then an expression
 */
export const whenDrawn = (then: string): string => `requestAnimationFrame(() => {
  const drawn = new MessageChannel();
  drawn.port1.onmessage = () => ${then};
  drawn.port2.postMessage(null);
})`;
