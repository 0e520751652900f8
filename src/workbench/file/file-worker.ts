import { WorkbookError } from '../../workbook/workbook-error';
import { openXlsx } from '../../workbook/xlsx/open-xlsx';
import { codec } from './codec';
import { ROWS_AT_ONCE, type Answer, type Request } from './messages';
import { Saving } from './saving';

/** The worker's own end of the line; the DOM's types know only the page's. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(answer: Answer, transfer: readonly Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = (message: Answer, ...transfer: Transferable[]): void =>
  scope.postMessage(message, transfer);

let bytes: Uint8Array | null = null;
let saving = new Saving();

scope.onmessage = ({ data }) => {
  void handle(data).catch((error: unknown) => {
    saving = new Saving();
    const code = error instanceof WorkbookError ? error.code : null;
    const detail =
      error instanceof WorkbookError
        ? error.detail
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    answer({ type: 'failed', code, detail });
  });
};

async function handle(request: Request): Promise<void> {
  switch (request.type) {
    case 'open':
      await open(request.bytes);
      break;
    case 'edits':
      saving.takeEdits(request.edits);
      break;
    case 'rows':
      saving.takeRows(request.draft, request.block, request.rows, request.heights);
      break;
    case 'sheet':
      saving.takeSheet(request.sheet);
      break;
    case 'values':
      saving.takeValues(request.rows);
      break;
    case 'save':
      await save();
      break;
  }
}

async function open(file: Uint8Array): Promise<void> {
  const workbook = openXlsx(file, { codec });
  const book = await workbook.read();
  const look = workbook.look();
  bytes = file;
  for (const { values, ...sheet } of book.sheets) {
    const ofSheet = look.sheets.find(({ name }) => name === sheet.name) ?? null;
    answer({ type: 'sheet', sheet: { ...sheet, values: [] }, look: ofSheet });
    for (let from = 0; from < values.length; from += ROWS_AT_ONCE) {
      answer({ type: 'values', rows: values.slice(from, from + ROWS_AT_ONCE) });
    }
  }
  const { date1904, locked } = book;
  answer({ type: 'opened', date1904, locked, cells: look.cells });
}

async function save(): Promise<void> {
  if (bytes === null) throw new Error('nothing is open');
  const taken = saving;
  saving = new Saving();
  const saved = await taken.into(openXlsx(bytes, { codec }));
  answer({ type: 'saved', bytes: saved }, saved.buffer);
}
