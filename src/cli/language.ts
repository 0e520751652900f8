import type { Language } from '../core';

/**
 * Language of the locale: English where LC_ALL, LC_MESSAGES or LANG (the first that is set, as POSIX
 * has it) names English, Chinese everywhere else, also under `C`: the ledgers are Chinese.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale !== undefined && /^en(?![a-z])/i.test(locale) ? 'en-US' : 'zh-CN';
}
