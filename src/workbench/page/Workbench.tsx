import { useEffect, useReducer, useRef, useState, type ReactElement } from 'react';
import { say, type Language } from '../../core';
import { UniverHost } from '../../workbook/univer/univer-host';
import { Desk, type DeskParts } from './desk';
import { Message } from './Message';
import { PANE_WIDTHS, Splitter } from './Splitter';
import { SAMPLES } from './samples';
import { TEXTS } from './texts';
import { Toolbar } from './Toolbar';
import { useF6 } from './use-f6';
import { useFileDrop } from './use-file-drop';
import { NOTHING_SHOWN, reduce, type Source } from './workbench-state';

/** What the page is made with. */
export interface WorkbenchProps {
  readonly mountPane: DeskParts['mountPane'];
  readonly firstLanguage: Language;
}

/** A spreadsheet with the task pane docked at its right. */
export function Workbench({ mountPane, firstLanguage }: WorkbenchProps): ReactElement {
  const [state, dispatch] = useReducer(reduce, NOTHING_SHOWN);
  const [language, setLanguage] = useState(firstLanguage);
  const [width, setWidth] = useState<number>(PANE_WIDTHS.first);
  const [folded, setFolded] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const desk = useRef<Desk | null>(null);

  useEffect(() => {
    if (grid.current === null || pane.current === null || desk.current !== null) return;
    const host = new UniverHost(grid.current, firstLanguage);
    const made = new Desk({ host, paneElement: pane.current, mountPane, dispatch }, firstLanguage);
    desk.current = made;
    window.addEventListener('beforeunload', (event) => {
      if (made.unsaved) event.preventDefault();
    });
    const [first] = SAMPLES;
    if (first !== undefined) void made.open({ kind: 'sample', name: first.name });
  }, [firstLanguage, mountPane]);

  const open = (source: Source): void => {
    if (desk.current?.unsaved === true) dispatch({ type: 'asked', source });
    else void desk.current?.open(source);
  };
  const save = (): Promise<boolean> => desk.current?.save() ?? Promise.resolve(false);
  const saveFirst = async (source: Source | null): Promise<void> => {
    if ((await save()) && source !== null) await desk.current?.open(source);
  };
  const again = (): void => {
    const what = state.failure?.again;
    if (what === 'save') void save();
    else if (what !== undefined) void desk.current?.open(what);
  };
  const switchLanguage = (): void => {
    const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
    document.documentElement.lang = other;
    setLanguage(other);
    desk.current?.setLanguage(other);
  };
  useF6(pane, () => desk.current?.focusGrid());
  const dropping = useFileDrop((file) => open({ kind: 'file', file }));

  return (
    <div className="workbench">
      <Toolbar
        language={language}
        shown={state.shown}
        busy={state.busy !== null}
        undoable={state.undoable}
        folded={folded}
        picker={picker}
        onFold={() => setFolded(!folded)}
        onOpen={open}
        onSave={() => void save()}
        onUndo={() => desk.current?.undo()}
        onRedo={() => desk.current?.redo()}
        onLanguage={switchLanguage}
      />
      <Message
        state={state}
        language={language}
        onRetry={again}
        onAnother={() => picker.current?.click()}
        onSaveFirst={() => void saveFirst(state.asked)}
        onDiscard={() => state.asked !== null && void desk.current?.open(state.asked)}
        onClose={() => dispatch({ type: 'closed' })}
      />
      <div className="desk" aria-busy={state.busy !== null}>
        <main className="grid" ref={grid} aria-label={say(TEXTS.grid, language)} />
        <aside
          className="side"
          hidden={folded}
          style={{ width }}
          aria-label={say(TEXTS.pane, language)}
        >
          <Splitter label={say(TEXTS.paneWidth, language)} width={width} onWidth={setWidth} />
          <div className="pane" ref={pane} />
        </aside>
      </div>
      {dropping ? <div className="drop">{say(TEXTS.drop, language)}</div> : null}
    </div>
  );
}
