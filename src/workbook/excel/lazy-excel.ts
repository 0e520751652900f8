import type { Change, Workbook } from '../workbook';
import { EXCEL_CAPABILITIES } from './capabilities';

/** The adapter, loaded when it is first needed, so that what shows it is on the screen before. */
export function lazyExcel(): Workbook {
  let loading: Promise<Workbook> | null = null;
  const load = (): Promise<Workbook> => {
    loading ??= import('./excel-workbook').then(({ openExcel }) => openExcel());
    return loading;
  };
  return {
    can: EXCEL_CAPABILITIES,
    read: async (options) => (await load()).read(options),
    apply: async (edits, options) => (await load()).apply(edits, options),
    reveal: async (at) => (await load()).reveal(at),
    activeCell: async () => (await load()).activeCell(),
    watch: (on) => watchLater(load, on),
  };
}

function watchLater(load: () => Promise<Workbook>, on: (change: Change) => void): () => void {
  let isWanted = true;
  let stop: (() => void) | null = null;
  load().then(
    (workbook) => {
      if (isWanted) stop = workbook.watch(on);
    },
    // Whatever keeps the adapter from loading is told by the first reading.
    () => undefined,
  );
  return () => {
    isWanted = false;
    stop?.();
  };
}
