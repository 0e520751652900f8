import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

// A loaded machine is slow; what comes late has come all the same.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** What jsdom lacks and browsers have. Nothing here is looked at by a test. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out here.
  }
  unobserve(): void {
    // Nothing is laid out here.
  }
  disconnect(): void {
    // Nothing is laid out here.
  }
}

if (!('ResizeObserver' in globalThis)) {
  Object.assign(globalThis, { ResizeObserver: NoResizeObserver });
}
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, {
    scrollIntoView(): void {
      // Nothing scrolls here.
    },
  });
}
if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
