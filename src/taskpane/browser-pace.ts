import type { Pace } from '../app/pace';

/** The browser's clock, and turns by messages: timers wait at least 4 ms once they are nested. */
export function browserPace(): Pace {
  const waiting: (() => void)[] = [];
  const channel = typeof MessageChannel === 'undefined' ? null : new MessageChannel();
  if (channel !== null) channel.port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        if (channel === null) setTimeout(resolve);
        else {
          waiting.push(resolve);
          channel.port2.postMessage(null);
        }
      }),
  };
}
