import type { Language, ReviewOptions } from '../../core';
import { refuse } from '../refusal';
import type { Asked } from './parse';

/** Form of the output. */
export type Format = 'text' | 'markdown' | 'json';

/** The last value given for an option; null where it was not given. */
export function lastValue(asked: Asked, name: string): string | null {
  return asked.values.get(name)?.slice(-1)[0] ?? null;
}

/** `--lang`, else what the locale says. */
export function languageAsked(asked: Asked, otherwise: Language): Language {
  const language = lastValue(asked, 'lang');
  return language === 'en-US' || language === 'zh-CN' ? language : otherwise;
}

/** `--format`, else text. */
export function formatAsked(asked: Asked): Format {
  const format = lastValue(asked, 'format');
  return format === 'json' || format === 'markdown' ? format : 'text';
}

/**
 * `--as-of` and `--sheet`.
 *
 * @throws Refusal `usage` where the date is none.
 */
export function reviewOptions(asked: Asked): ReviewOptions {
  return { asOf: dateAsked(asked), sheets: asked.values.get('sheet') ?? null };
}

function dateAsked(asked: Asked): string | null {
  const text = lastValue(asked, 'as-of');
  if (text === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  // 2025-02-30 rolls over to March; a date that does not come back is no date.
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw refuse(
      'usage',
      `--as-of 要写成 2025-09-30 这样的日期，“${text}”不是。`,
      `--as-of is a date such as 2025-09-30; “${text}” is not.`,
    );
  }
  return text;
}
