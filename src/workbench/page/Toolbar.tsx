import type { ReactElement, RefObject } from 'react';
import { say, type Language } from '../../core';
import { SAMPLES } from './samples';
import { TEXTS } from './texts';
import type { Source } from './workbench-state';

/** What the bar above the grid can do. */
export interface ToolbarProps {
  readonly language: Language;
  readonly shown: Source | null;
  readonly busy: boolean;
  readonly undoable: boolean;
  /** The pane is out of the way. */
  readonly folded: boolean;
  readonly onFold: () => void;
  /** The control that files are chosen with. */
  readonly picker: RefObject<HTMLInputElement>;
  readonly onOpen: (source: Source) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: () => void;
}

/** The bar above the grid: which ledger, open, save, language. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { language, shown, busy } = props;
  const hint =
    shown !== null && !props.undoable ? { title: say(TEXTS.nothingToUndo, language) } : {};
  const { picker } = props;
  return (
    <header className="toolbar">
      <h1>{say(TEXTS.title, language)}</h1>
      <label>
        <span>{say(shown?.kind === 'file' ? TEXTS.file : TEXTS.sample, language)}</span>
        <select
          value={shown?.kind === 'sample' ? shown.name : ''}
          onChange={(event) => props.onOpen({ kind: 'sample', name: event.target.value })}
        >
          {shown?.kind === 'sample' ? null : (
            <option value="">{shown?.file.name ?? say(TEXTS.ownFile, language)}</option>
          )}
          {SAMPLES.map(({ name, title }) => (
            <option key={name} value={name}>
              {say(title, language)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => picker.current?.click()}>
        {say(TEXTS.open, language)}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) props.onOpen({ kind: 'file', file });
        }}
      />
      <button type="button" disabled={shown === null || busy} onClick={props.onSave}>
        {say(TEXTS.save, language)}
      </button>
      <button type="button" disabled={!props.undoable} {...hint} onClick={props.onUndo}>
        {say(TEXTS.undo, language)}
      </button>
      <button type="button" disabled={!props.undoable} {...hint} onClick={props.onRedo}>
        {say(TEXTS.redo, language)}
      </button>
      <span className="local">{say(TEXTS.local, language)}</span>
      <button type="button" aria-expanded={!props.folded} onClick={props.onFold}>
        {say(props.folded ? TEXTS.showPane : TEXTS.foldPane, language)}
      </button>
      <button type="button" lang={language === 'zh-CN' ? 'en' : 'zh-CN'} onClick={props.onLanguage}>
        {say(TEXTS.language, language)}
      </button>
    </header>
  );
}
