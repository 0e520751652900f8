import { createContext, useContext } from 'react';
import type { Language, Words } from '../../core';

/** Language of the pane, for every component below. */
export const LanguageContext = createContext<Language>('zh-CN');

/** The language, and texts in it. The frame holds nothing of the core, so that it is there at once. */
export function useLanguage(): { language: Language; t: (words: Words) => string } {
  const language = useContext(LanguageContext);
  return { language, t: ({ zh, en }) => (language === 'zh-CN' ? zh : en) };
}
