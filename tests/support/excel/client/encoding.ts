import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has no encoders; every browser that can run the add-in has. To be imported before anything else.
Object.assign(globalThis, { TextDecoder, TextEncoder });
