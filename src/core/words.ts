/** Languages of the pane and the command line; the sheets are Chinese whatever is chosen. */
export type Language = 'zh-CN' | 'en-US';

/** A text in both languages; a missing translation does not compile. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The text in one language. */
export function say(words: Words, language: Language): string {
  return language === 'zh-CN' ? words.zh : words.en;
}
