import {
  isErrorValue,
  isFormulaInput,
  isLinkInput,
  isOwnDerivedSheet,
  isOwnSheet,
  type Book,
  type Edit,
  type Input,
  type SheetSnapshot,
} from '../../../src/core';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { publish, setting } from './drafts';
import type { WrongHost } from './host';
import {
  applying,
  applyingOther,
  publishingOther,
  spoilingAfter,
  spoilingBefore,
  writingOther,
} from './wrong-hosts';

const CONTENT =
  'publish writes values, formulas, links, number formats, merges, hidden columns and mark';

function mapSheets(book: Book, change: (sheet: SheetSnapshot) => SheetSnapshot): Book {
  return { ...book, sheets: book.sheets.map(change) };
}

function without(book: Book, fits: (sheet: SheetSnapshot) => boolean): Book {
  return { ...book, sheets: book.sheets.filter((sheet) => !fits(sheet)) };
}

function draftNames(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) =>
    edit.type === 'publish' ? edit.drafts.map(({ name }) => name.toLowerCase()) : [],
  );
}

function asTyped(input: Input): Input {
  return typeof input === 'string' && input.startsWith('=')
    ? { formula: input.slice(1), value: 0 }
    : input;
}

/** Adapters that publish wrongly. */
const WRONG_PUBLISH: readonly WrongHost[] = [
  {
    does: 'loses merges of what it publishes',
    host: publishingOther((draft) => ({ ...draft, merges: [] })),
    breaks: [CONTENT],
  },
  {
    does: 'shows hidden columns',
    host: publishingOther((draft) => ({ ...draft, widths: draft.widths.map(() => 80) })),
    breaks: [CONTENT],
  },
  {
    does: 'writes formulas as values',
    host: writingOther((input) => (isFormulaInput(input) ? input.value : input)),
    breaks: [
      CONTENT,
      'set-cells writes values, texts, formulas and number formats, and nothing else',
    ],
  },
  {
    does: 'writes links as texts',
    host: writingOther((input) => (isLinkInput(input) ? input.text : input)),
    breaks: [CONTENT, 'publish writes links to sheets with odd names'],
  },
  {
    does: 'writes texts as if they were typed',
    host: writingOther(asTyped),
    breaks: [
      'publish writes texts as texts, whatever they begin with',
      'set-cells writes values, texts, formulas and number formats, and nothing else',
      'the inverse of set-cells restores the workbook',
    ],
  },
  {
    does: 'writes error values as texts',
    host: writingOther((input) => (isErrorValue(input) ? input.error : input)),
    breaks: ['publish writes numbers, booleans and error values as what they are'],
  },
  {
    does: 'asks a block for at most a thousand rows',
    host: publishingOther((draft) => ({
      ...draft,
      blocks: draft.blocks.map((one) => ({ ...one, rowCount: Math.min(1000, one.rowCount) })),
    })),
    breaks: ['publish writes blocks of thousands of rows'],
  },
  {
    does: 'sorts the sheets of the user',
    host: spoilingAfter((book) => ({
      ...book,
      sheets: [...book.sheets].sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    breaks: ['publish changes nothing on the sheets of the user, nor their order'],
  },
  {
    does: 'shows hidden sheets when it writes',
    host: spoilingAfter((book) => mapSheets(book, (sheet) => ({ ...sheet, hidden: false }))),
    breaks: ['publish changes nothing on the sheets of the user, nor their order'],
  },
  {
    does: 'publishes one sheet after the other',
    host: applying(async (memory, edits, options) => {
      for (const edit of edits) {
        const drafts = edit.type === 'publish' ? edit.drafts : [];
        for (let i = 0; i < drafts.length; i++) {
          const basis = await memory.read();
          await memory.apply([publish(...drafts.slice(0, i + 1))], { ...options, basis });
        }
        if (drafts.length === 0)
          await memory.apply([edit], { ...options, basis: await memory.read() });
      }
    }),
    breaks: [
      'publish is all or nothing: a block that fails half-way leaves the workbook as it was',
      'a set of edits is all or nothing: a later one that is refused undoes the earlier',
    ],
  },
  {
    does: 'replaces a sheet of the user that has the name',
    host: spoilingBefore((book, edits) =>
      without(book, ({ name }) => draftNames(edits).includes(name.toLowerCase())),
    ),
    breaks: [
      'publish refuses a name that a sheet of the user has, in either case of letters',
      'publish leaves state tables alone, and refuses their names',
    ],
  },
  {
    does: 'leaves our earlier sheets where they are not made anew',
    host: spoilingBefore((book, edits) =>
      mapSheets(book, (sheet) =>
        draftNames(edits).includes(sheet.name) ? sheet : { ...sheet, mark: null },
      ),
    ),
    breaks: ['publish replaces our earlier sheets, all of them'],
  },
  {
    does: 'takes state tables away with the derived sheets',
    host: spoilingBefore((book) => without(book, isOwnSheet)),
    breaks: [
      'publish of no sheets takes our earlier ones away, and no others',
      'publish leaves state tables alone, and refuses their names',
    ],
  },
  {
    does: 'takes every marked sheet for ours',
    host: spoilingBefore((book) =>
      mapSheets(book, (sheet) =>
        sheet.mark === null ? sheet : { ...sheet, mark: { ...sheet.mark, name: sheet.name } },
      ),
    ),
    breaks: [
      'a sheet of ours that the user renamed or copied is the user’s: it stays as it is',
      'a state table that the user renamed is the user’s: a new one is made beside it',
    ],
  },
  {
    does: 'keeps a copy of the sheet it replaces',
    host: spoilingAfter((book, before) => ({
      ...book,
      sheets: [
        ...book.sheets,
        ...before.sheets
          .filter(isOwnDerivedSheet)
          .map((sheet) => ({ ...sheet, name: `${sheet.name}（旧）` })),
      ],
    })),
    breaks: ['publishing twice is the same as once'],
  },
  {
    does: 'adds sheets to a protected structure',
    host: spoilingBefore((book) => ({ ...book, locked: false })),
    breaks: [
      'publish is refused where the structure is protected',
      'a protected structure refuses a new state table, but not rows for one that is there',
    ],
  },
];

/** Adapters that put rows wrongly. */
const WRONG_ROWS: readonly WrongHost[] = [
  {
    does: 'leaves the note of a new state table out',
    host: applyingOther((edit) =>
      edit.type === 'put-rows' ? { ...edit, sheet: { ...edit.sheet, note: '' } } : edit,
    ),
    breaks: [
      'put-rows makes the table where it is missing: title, note, headings, rows, key last, mark',
    ],
  },
  {
    does: 'writes the state table anew each time',
    host: spoilingBefore((book) => without(book, ({ mark }) => mark?.kind === 'settings')),
    breaks: [
      'put-rows writes over the row of a known key, and all else on the sheet stays',
      'put-rows adds the row of a new key below all that stands on the sheet',
      'put-rows takes a row away, and leaves the others and the user’s own line',
      'taking away a row that is not there changes nothing',
    ],
  },
  {
    does: 'adds a row whether its key is known or not',
    host: spoilingBefore((book) =>
      mapSheets(book, (sheet) => ({
        ...sheet,
        values: sheet.values.map((row, r) =>
          row.map((value, c) =>
            r > 2 && c === 2 && typeof value === 'string' ? `${value}·` : value,
          ),
        ),
      })),
    ),
    breaks: [
      'put-rows writes over the row of a known key, and all else on the sheet stays',
      'putting rows twice is the same as once',
    ],
  },
  {
    does: 'takes no row away',
    host: applyingOther((edit) =>
      edit.type === 'put-rows'
        ? { ...edit, rows: edit.rows.filter(({ cells }) => cells !== null) }
        : edit,
    ),
    breaks: ['put-rows takes a row away, and leaves the others and the user’s own line'],
  },
  {
    does: 'writes a row that was to be taken away',
    host: applyingOther((edit) =>
      edit.type === 'put-rows'
        ? { ...edit, rows: edit.rows.map(({ key, cells }) => ({ key, cells: cells ?? [] })) }
        : edit,
    ),
    breaks: ['taking away a row that is not there changes nothing'],
  },
  {
    does: 'turns a sheet of the user into a state table',
    host: spoilingBefore((book, edits) =>
      edits.some(({ type }) => type === 'put-rows')
        ? without(book, ({ name, mark }) => name === '设置' && mark === null)
        : book,
    ),
    breaks: ['put-rows refuses a name that a sheet of the user has'],
  },
  {
    does: 'writes on protected sheets',
    host: spoilingBefore((book) => mapSheets(book, (sheet) => ({ ...sheet, locked: false }))),
    breaks: [
      'put-rows is refused on a protected table',
      'set-cells is refused on a protected sheet',
    ],
  },
  {
    does: 'refuses rows in a workbook whose structure is protected',
    host: applying(async (memory, edits, options) => {
      if ((await memory.read()).locked) throw new WorkbookError('structure-protected', 'wrong', '');
      await memory.apply(edits, options);
    }),
    breaks: ['a protected structure refuses a new state table, but not rows for one that is there'],
  },
  {
    does: 'does the first edit only',
    host: applying((memory, edits, options) => memory.apply(edits.slice(0, 1), options)),
    breaks: ['rows and sheets go in together, in one set of edits'],
  },
  {
    does: 'puts a row of its own into a workbook that is to stay as it is',
    host: applying((memory, edits, options) =>
      memory.apply(
        edits.length > 0
          ? edits
          : [{ type: 'put-rows', sheet: STAMP, rows: [setting('at', '时间', 1)] }],
        options,
      ),
    ),
    breaks: ['a set of no edits changes nothing'],
  },
];

const STAMP = {
  kind: 'changes',
  name: '修改记录',
  title: '修改记录',
  note: '',
  headings: ['类别', '取值', '键'],
  widths: [80, 80, 80],
} as const;

const STALE = 'set-cells finds the cell changed: ';
const ENDING = '; none of the changes is made';

/** Adapters that set cells wrongly. */
const WRONG_CELLS: readonly WrongHost[] = [
  {
    does: 'leaves the number format of a changed cell as it was',
    host: applyingOther((edit) =>
      edit.type === 'set-cells'
        ? {
            ...edit,
            changes: edit.changes.map((one) => ({
              ...one,
              to: { ...one.to, format: one.from.format },
            })),
          }
        : edit,
    ),
    breaks: ['set-cells writes values, texts, formulas and number formats, and nothing else'],
  },
  {
    does: 'sets cells without looking at what they hold',
    host: applying(async (memory, edits, options) => {
      await memory.apply([], options);
      for (const edit of edits) {
        if (edit.type !== 'set-cells') continue;
        const names = (await memory.read()).sheets.map(({ name }) => name);
        for (const { at, to } of edit.changes) if (names.includes(at.sheet)) memory.edit(at, to);
      }
    }),
    breaks: [
      'another value',
      'another type of value',
      'another number format',
      'a formula that was a value',
      'another formula',
      'a value that was a formula',
      'a sheet that is not there',
    ].map((what) => `${STALE}${what}${ENDING}`),
  },
  {
    does: 'makes the changes up to the first that no longer fits',
    host: applying(async (memory, edits, options) => {
      for (const edit of edits) {
        if (edit.type !== 'set-cells') continue;
        for (const change of edit.changes) {
          const basis = await memory.read();
          await memory.apply([{ type: 'set-cells', changes: [change] }], { ...options, basis });
        }
      }
    }),
    breaks: [`${STALE}another value${ENDING}`],
  },
];

/** Adapters that write wrongly. */
export const WRONG_EDITS: readonly WrongHost[] = [...WRONG_PUBLISH, ...WRONG_ROWS, ...WRONG_CELLS];
