import { createContext, type MutableRefObject } from 'react';

/** The last opening for which the focus was moved; each opening moves it once. */
export const FocusContext = createContext<MutableRefObject<number>>({ current: 0 });
