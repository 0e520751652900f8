import { FAILURE_WORDS, NOTHING_CHANGED } from '../../app/failure-words';
import { say, type Language, type Words } from '../../core';
import type { WorkbookError } from '../../workbook/workbook-error';
import { Refusal } from '../refusal';

/** An expected failure in lines for people: what happened, that nothing was changed, what to do. */
export function failureLines(
  file: string | null,
  failure: Refusal | WorkbookError,
  language: Language,
): string[] {
  const before = file === null ? '' : say({ zh: `${file}：`, en: `${file}: ` }, language);
  return failureWords(failure).map((words, i) =>
    i === 0 ? before + say(words, language) : `  ${say(words, language)}`,
  );
}

/** The same in one line, for the JSON. */
export function failureMessage(failure: Refusal | WorkbookError, language: Language): string {
  return failureWords(failure)
    .map((words) => say(words, language))
    .join(language === 'zh-CN' ? '' : ' ');
}

function failureWords(failure: Refusal | WorkbookError): readonly Words[] {
  if (failure instanceof Refusal) return failure.lines;
  const { what, toDo } = FAILURE_WORDS[failure.code];
  return [
    { zh: `${what.zh}。${NOTHING_CHANGED.zh}`, en: `${what.en}. ${NOTHING_CHANGED.en}` },
    toDo,
  ];
}
