import { isErrorValue, type Book, type SheetSnapshot } from '../../../src/core';
import type { WrongHost } from './host';
import { hostWith, readingBooks, readingSheets, readingTexts, readingValues } from './wrong-hosts';

const texts = 'reads texts as they are';

/** Adapters that lose or spoil what they read. */
export const WRONG_READS: readonly WrongHost[] = [
  {
    does: 'rounds numbers',
    host: readingValues((value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)),
    breaks: ['reads numbers of all sizes'],
  },
  {
    does: 'trims texts',
    host: readingTexts((text) => text.trim()),
    breaks: [texts],
  },
  {
    does: 'loses line feeds',
    host: readingTexts((text) => text.replace(/\n/g, ' ')),
    breaks: [texts],
  },
  {
    does: 'takes texts that look like numbers for numbers',
    host: readingTexts((text) => (/^\d+$/.test(text) ? Number(text) : text)),
    breaks: [texts],
  },
  {
    does: 'decodes what is written like an escape',
    host: readingTexts((text) => text.replace('_x0041_', 'A')),
    breaks: [texts],
  },
  {
    does: 'cuts long texts',
    host: readingTexts((text) => text.slice(0, 8192)),
    breaks: [
      'reads a text as long as a cell allows',
      'publish writes texts as texts, whatever they begin with',
    ],
  },
  {
    does: 'reads booleans as 1 and 0',
    host: readingValues((value) => (typeof value === 'boolean' ? Number(value) : value)),
    breaks: ['reads booleans'],
  },
  {
    does: 'reads error values as texts',
    host: readingValues((value) => (isErrorValue(value) ? value.error : value)),
    breaks: ['reads error values'],
  },
  {
    does: 'loses number formats',
    host: readingSheets((sheet) => ({ ...sheet, formats: [] })),
    breaks: ['reads number formats'],
  },
  {
    does: 'loses formulas',
    host: readingSheets((sheet) => ({ ...sheet, formulas: new Map() })),
    breaks: ['reads formulas with values of every type'],
  },
  {
    does: 'loses merges',
    host: readingSheets((sheet) => ({ ...sheet, merges: [] })),
    breaks: ['reads merges'],
  },
  {
    does: 'loses hidden rows',
    host: readingSheets((sheet) => ({ ...sheet, hiddenRows: [] })),
    breaks: [
      'reads hidden rows',
      'publish hides the rows of a hidden block, whose cells formulas go on to use',
    ],
  },
  {
    does: 'loses hidden columns',
    host: readingSheets((sheet) => ({ ...sheet, hiddenColumns: [] })),
    breaks: ['reads hidden columns'],
  },
  {
    does: 'leaves hidden sheets out',
    host: readingBooks((book) => ({ ...book, sheets: book.sheets.filter((one) => !one.hidden) })),
    breaks: ['reads hidden sheets'],
  },
  {
    does: 'does not see protection of sheets',
    host: readingSheets((sheet) => ({ ...sheet, locked: false })),
    breaks: ['reads protected sheets'],
  },
  {
    does: 'does not see filters',
    host: readingSheets((sheet) => ({ ...sheet, filtered: false })),
    breaks: ['reads filtered sheets'],
  },
  {
    does: 'takes the present name of a sheet for the one in its mark',
    host: readingSheets((sheet) => ({
      ...sheet,
      mark: sheet.mark === null ? null : { ...sheet.mark, name: sheet.name },
    })),
    breaks: ['reads our marks, also on sheets that the user renamed or copied'],
  },
  {
    does: 'forgets the 1904 date system',
    host: readingBooks((book) => ({ ...book, date1904: false })),
    breaks: ['reads the 1904 date system'],
  },
  {
    does: 'does not see protection of the structure',
    host: readingBooks((book) => ({ ...book, locked: false })),
    breaks: ['reads a protected structure'],
  },
  {
    does: 'leaves empty sheets out',
    host: readingBooks((book) => ({
      ...book,
      sheets: book.sheets.filter((one) => one.values.length > 0),
    })),
    breaks: ['reads empty sheets'],
  },
  {
    does: 'reads every table as if it began at A1',
    host: readingSheets((sheet) => ({ ...sheet, origin: [0, 0] })),
    breaks: ['reads a table that does not begin at A1'],
  },
  {
    does: 'tidies names of sheets',
    host: readingSheets((sheet) => ({ ...sheet, name: sheet.name.trim() })),
    breaks: ['reads sheets with odd names'],
  },
  {
    does: 'reads the first thousand rows',
    host: readingSheets((sheet) => ({ ...sheet, values: sheet.values.slice(0, 1000) })),
    breaks: ['reads a sheet of thousands of rows', 'publish writes blocks of thousands of rows'],
  },
  {
    does: 'reads all sheets whatever it is asked for',
    host: hostWith(({ memory }) => ({ read: () => memory.read() })),
    breaks: ['reads only the sheets asked for, in the order of the workbook'],
  },
  {
    does: 'lists sheets in the order they were asked for',
    host: hostWith(({ memory }) => ({
      read: async (options) => {
        const book = await memory.read(options);
        const order = options?.sheets ?? [];
        const place = (name: string): number => order.indexOf(name);
        return { ...book, sheets: [...book.sheets].sort((a, b) => place(a.name) - place(b.name)) };
      },
    })),
    breaks: ['reads only the sheets asked for, in the order of the workbook'],
  },
  {
    does: 'hands out one book that goes on changing',
    host: hostWith(({ memory }) => {
      const sheets: SheetSnapshot[] = [];
      const refresh = (book: Book): number => sheets.push(...book.sheets.slice(sheets.length));
      return {
        read: async (options) => {
          const book = await memory.read(options);
          refresh(book);
          return { ...book, sheets };
        },
        apply: async (edits, options) => {
          await memory.apply(edits, options);
          refresh(await memory.read());
        },
      };
    }),
    breaks: ['a book once read stays what it was'],
  },
];
