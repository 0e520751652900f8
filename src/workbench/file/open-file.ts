import type { Book, Scalar, SheetSnapshot } from '../../core';
import type { BookLook, SheetLook } from '../../workbook/look';
import { WorkbookError } from '../../workbook/workbook-error';
import type { UniverWorkbook } from '../../workbook/univer/univer-workbook';
import type { Answer, Request } from './messages';
import { sendChanges } from './send-changes';

/** A workbook file, held by a worker: reading and packing it never hold the page up. */
export interface OpenFile {
  readonly name: string;
  readonly book: Book;
  readonly look: BookLook;
  /** The bytes of the file with what was done on the page; untouched parts keep theirs. */
  save(workbook: UniverWorkbook): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 *
 * @throws WorkbookError as the file's adapter does; `cancelled` once `signal` is aborted.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<OpenFile> {
  const worker = new Worker(new URL('file-worker.js', document.baseURI));
  const stop = (): void => worker.terminate();
  signal.addEventListener('abort', stop);
  try {
    const { book, look } = await read(worker, bytes, signal);
    return {
      ...{ name, book, look },
      save: (workbook) => save(worker, workbook),
      close: stop,
    };
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function read(
  worker: Worker,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<{ readonly book: Book; readonly look: BookLook }> {
  const sheets: { head: SheetSnapshot; values: (readonly Scalar[])[]; look: SheetLook | null }[] =
    [];
  const reading = conversation<{ book: Book; look: BookLook }>(
    worker,
    signal,
    (answer, resolve) => {
      if (answer.type === 'sheet') {
        sheets.push({ head: answer.sheet, values: [], look: answer.look });
      } else if (answer.type === 'values') {
        sheets[sheets.length - 1]?.values.push(...answer.rows);
      } else if (answer.type === 'opened') {
        const { date1904, locked, cells } = answer;
        resolve({
          book: {
            sheets: sheets.map(({ head, values }) => ({ ...head, values })),
            ...{ date1904, locked },
          },
          look: { cells, sheets: sheets.flatMap(({ look }) => (look === null ? [] : [look])) },
        });
      }
    },
  );
  send(worker, { type: 'open', bytes });
  return reading;
}

async function save(worker: Worker, workbook: UniverWorkbook): Promise<Uint8Array> {
  await sendChanges(workbook, (request) => send(worker, request));
  const saving = conversation<Uint8Array>(worker, null, (answer, resolve) => {
    if (answer.type === 'saved') resolve(answer.bytes);
  });
  send(worker, { type: 'save' });
  return saving;
}

function send(worker: Worker, request: Request): void {
  worker.postMessage(request);
}

/** Listens until `hear` has what it waits for, or the worker fails. */
function conversation<T>(
  worker: Worker,
  signal: AbortSignal | null,
  hear: (answer: Answer, resolve: (value: T) => void) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new WorkbookError('cancelled', 'workbench', 'another file was opened'));
    });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'failed') {
        reject(
          data.code === null
            ? new Error(data.detail)
            : new WorkbookError(data.code, 'xlsx', data.detail),
        );
      } else hear(data, resolve);
    };
  });
}
