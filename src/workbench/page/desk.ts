import type { Language, Words } from '../../core';
import type { PaneEnvironment, PaneHandle } from '../../taskpane/environment';
import { followLinks } from '../../workbook/univer/links';
import { keepFormulaBarFocused } from '../../workbook/univer/formula-bar';
import { guard, type Refusal } from '../../workbook/univer/guard';
import { prepareUniver } from '../../workbook/univer/open-univer';
import { readTypedPercents } from '../../workbook/univer/percent-entry';
import { wait } from '../../workbook/univer/pace';
import type { UniverHost } from '../../workbook/univer/univer-host';
import type { UniverWorkbook } from '../../workbook/univer/univer-workbook';
import type { Workbook } from '../../workbook/workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import { openFile, type OpenFile } from '../file/open-file';
import { download, savedName } from './download';
import { GRID_LIMITS, savedWords, TEXTS } from './texts';
import type { Failure, Source, WorkbenchAction } from './workbench-state';

/** What the desk works with. */
export interface DeskParts {
  readonly host: UniverHost;
  readonly paneElement: HTMLElement;
  readonly mountPane: (
    element: HTMLElement,
    workbook: Workbook,
    environment: PaneEnvironment,
  ) => PaneHandle;
  readonly dispatch: (action: WorkbenchAction) => void;
}

/** A file on the desk: in the grid, with the pane beside it. */
interface Laid {
  readonly file: OpenFile;
  readonly workbook: UniverWorkbook;
  readonly pane: PaneHandle;
  readonly end: () => void;
  savedAt: number;
}

const REFUSALS: Readonly<Record<Refusal, Words>> = {
  'content-only': TEXTS.contentOnly,
  'sheet-protected': TEXTS.sheetProtected,
};

/** Milliseconds in which the page paints what it announces before the grid holds it up. */
const PAINT = 60;

/** Opens files into the grid, with the pane beside it, and saves them. */
export class Desk {
  private laid: Laid | null = null;
  private opening: AbortController | null = null;

  constructor(
    private readonly parts: DeskParts,
    private language: Language,
  ) {}

  /** True while the grid holds what no file does. */
  get unsaved(): boolean {
    return this.laid !== null && this.laid.workbook.version !== this.laid.savedAt;
  }

  /** Opens a file; where it cannot be opened, what is in the grid stays. */
  async open(source: Source): Promise<void> {
    const { dispatch } = this.parts;
    this.opening?.abort();
    const opening = (this.opening = new AbortController());
    dispatch({ type: 'busy', busy: 'reading' });
    try {
      const [name, bytes] = await bytesOf(source);
      const file = await openFile(name, bytes, opening.signal);
      dispatch({ type: 'busy', busy: 'showing' });
      const notice = await this.lay(file, opening.signal);
      dispatch({ type: 'shown', source, notice });
    } catch (error) {
      if (opening.signal.aborted) return;
      dispatch({ type: 'failed', failure: failureOf(error, source) });
    }
  }

  /** Saves the file under its name into the folder for downloads. True where it went well. */
  async save(): Promise<boolean> {
    const { dispatch } = this.parts;
    const { laid } = this;
    if (laid === null) return false;
    dispatch({ type: 'busy', busy: 'saving' });
    try {
      const version = laid.workbook.version;
      const bytes = await laid.file.save(laid.workbook);
      const { edits } = laid.workbook.unsaved();
      const withSummary = edits.some(({ type }) => type === 'publish');
      const name = savedName(laid.file.name, withSummary);
      download(name, bytes);
      laid.savedAt = version;
      dispatch({ type: 'notice', notice: savedWords(name, laid.workbook.summaryIsOld) });
      return true;
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error, 'save') });
      return false;
    }
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.parts.host.setLanguage(language);
    this.laid?.pane.setLanguage(language);
  }

  /** F6, as in Excel: from the pane to the grid. */
  focusGrid(): void {
    this.parts.host.focus();
  }

  undo(): void {
    void this.parts.host.api.undo();
  }

  redo(): void {
    void this.parts.host.api.redo();
  }

  /** Puts the file into the grid in the place of what is there. */
  private async lay(file: OpenFile, signal: AbortSignal): Promise<Words | null> {
    const { host, paneElement, mountPane, dispatch } = this.parts;
    const prepared = await prepareUniver(host, file.book, file.look, { signal });
    await wait(PAINT);
    if (signal.aborted)
      throw new WorkbookError('cancelled', 'workbench', 'another file was opened');
    this.clear();
    const workbook = prepared.show();
    const pane = mountPane(paneElement, workbook, this.environment());
    const ends = [
      guard(host, workbook, (why) => dispatch({ type: 'notice', notice: REFUSALS[why] })),
      readTypedPercents(host),
      keepFormulaBarFocused(host, host.container),
      // What the pane writes ends what can be undone; what the clerk types can be.
      workbook.watch(({ own }) => dispatch({ type: 'undoable', undoable: !own })),
      followLinks(host, workbook, (to) => void workbook.reveal(to)),
    ];
    const end = (): void => {
      for (const one of ends) one();
    };
    this.laid = { file, workbook, pane, end, savedAt: workbook.version };
    await host.ready();
    return prepared.calculates ? null : TEXTS.notCalculated;
  }

  private clear(): void {
    if (this.laid === null) return;
    this.laid.pane.unmount();
    this.laid.end();
    this.laid.workbook.close();
    this.laid.file.close();
    this.laid = null;
  }

  private environment(): PaneEnvironment {
    return { language: this.language, theme: 'light', today, notice: GRID_LIMITS };
  }
}

async function bytesOf(source: Source): Promise<readonly [name: string, bytes: Uint8Array]> {
  if (source.kind === 'file') {
    return [source.file.name, new Uint8Array(await source.file.arrayBuffer())];
  }
  const response = await fetch(`samples/${source.name}.xlsx`);
  if (!response.ok) {
    throw new WorkbookError('file-not-found', 'workbench', `${source.name}: ${response.status}`);
  }
  return [`${source.name}.xlsx`, new Uint8Array(await response.arrayBuffer())];
}

function failureOf(error: unknown, again: Failure['again']): Failure {
  if (error instanceof WorkbookError) {
    return { code: error.code, detail: `${error.adapter}: ${error.code}: ${error.detail}`, again };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: null, detail, again };
}

/** The day it is where the clerk sits. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
