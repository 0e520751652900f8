import { FAILURE_WORDS, type FailureWords } from '../../app/failure-words';
import type { Failure } from '../state/pane-state';

const UNEXPECTED: FailureWords = {
  what: { zh: '程序出了意外的错', en: 'Something went wrong in the program' },
  toDo: {
    zh: '请再试一次；还不行，请把下面“给管理员的信息”交给管理员。',
    en: 'Try again; if it fails once more, give what stands below to your administrator.',
  },
};

/** What a failure is called, and what to do. */
export function failureWords({ code }: Failure): FailureWords {
  return code === 'unexpected' ? UNEXPECTED : FAILURE_WORDS[code];
}
