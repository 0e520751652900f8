import { useEffect, useRef, type ReactElement } from 'react';
import { FAILURE_WORDS } from '../../app/failure-words';
import { say, type Language } from '../../core';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';
import { TEXTS } from './texts';
import type { WorkbenchState } from './workbench-state';

/** What the message can lead to. */
export interface MessageProps {
  readonly state: WorkbenchState;
  readonly language: Language;
  readonly onRetry: () => void;
  /** Another file is chosen: this one will not do. */
  readonly onAnother: () => void;
  readonly onSaveFirst: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** What no second try mends: the file itself has to be another one. */
const WRONG_FILE: ReadonlySet<WorkbookErrorCode> = new Set<WorkbookErrorCode>([
  'not-a-workbook',
  'encrypted',
  'old-format',
  'damaged',
  'too-large',
  'unsafe',
]);

/** The one message above the grid: what goes on, what was done, what could not be done. */
export function Message(props: MessageProps): ReactElement {
  const { state, language } = props;
  return (
    <>
      <div className="status" role="status">
        {state.busy === null ? null : <p className="busy">{say(TEXTS[state.busy], language)}…</p>}
        {state.notice === null || state.busy !== null ? null : (
          <p>
            {say(state.notice, language)}{' '}
            <button type="button" onClick={props.onClose}>
              {say(TEXTS.close, language)}
            </button>
          </p>
        )}
      </div>
      {state.asked === null ? null : <Question {...props} />}
      {state.failure === null ? null : <FailureCard {...props} />}
    </>
  );
}

function Question({ language, onSaveFirst, onDiscard, onClose }: MessageProps): ReactElement {
  const first = useFocus();
  return (
    <div className="card" role="alertdialog" aria-label={say(TEXTS.unsaved, language)}>
      <p>{say(TEXTS.unsaved, language)}</p>
      <button type="button" className="primary" ref={first} onClick={onSaveFirst}>
        {say(TEXTS.saveFirst, language)}
      </button>
      <button type="button" onClick={onDiscard}>
        {say(TEXTS.discard, language)}
      </button>
      <button type="button" onClick={onClose}>
        {say(TEXTS.stay, language)}
      </button>
    </div>
  );
}

function FailureCard({ state, language, onRetry, onAnother, onClose }: MessageProps): ReactElement {
  const first = useFocus();
  const again = state.failure?.again;
  const file = typeof again === 'object' && again.kind === 'file' ? again.file.name : null;
  const code = state.failure?.code ?? null;
  const words = code === null ? { what: TEXTS.bug, toDo: TEXTS.bugToDo } : FAILURE_WORDS[code];
  const wrongFile = file !== null && code !== null && WRONG_FILE.has(code);
  return (
    <div className="card" role="alert">
      <h2>
        {file === null ? '' : `${file}${language === 'zh-CN' ? '：' : ': '}`}
        {say(words.what, language)}
      </h2>
      <p>{say(TEXTS.nothingLost, language)}</p>
      <p>{say(words.toDo, language)}</p>
      <button
        type="button"
        className="primary"
        ref={first}
        onClick={wrongFile ? onAnother : onRetry}
      >
        {say(wrongFile ? TEXTS.another : TEXTS.retry, language)}
      </button>
      <button type="button" onClick={onClose}>
        {say(TEXTS.close, language)}
      </button>
      <details>
        <summary>{say(TEXTS.administrator, language)}</summary>
        <pre>{state.failure?.detail}</pre>
      </details>
    </div>
  );
}

/** Takes the focus once it is there. */
function useFocus(): React.RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return button;
}
