import type {
  Block,
  DerivedSheet,
  PublishEdit,
  SheetDraft,
  StateRow,
  StateSheet,
  Styled,
  StyleName,
} from '../../../src/core';

/** A block of these rows at A1. */
export function blockOf(
  rows: readonly (readonly Styled[])[],
  columnStyles: readonly StyleName[],
  at: readonly [row: number, column: number] = [0, 0],
): Block {
  return { at, rowCount: rows.length, columnStyles, row: (i) => rows[i] ?? [], height: () => 19 };
}

/** A draft with plain page set-up. */
export function draftOf(
  kind: DerivedSheet,
  name: string,
  blocks: readonly Block[],
  rest: Partial<SheetDraft> = {},
): SheetDraft {
  return {
    kind,
    name,
    widths: [100, 100, 100],
    blocks,
    merges: [],
    rules: [],
    charts: [],
    page: {
      landscape: true,
      wide: 1,
      high: null,
      titleRows: null,
      breaks: [],
      footer: [name, '第 &P 页 共 &N 页', '截至2031年7月31日'],
    },
    freeze: [0, 0],
    filter: null,
    tab: '1F4E79',
    gridlines: false,
    zoom: 100,
    ...rest,
  };
}

/** A sheet with every kind of content that a draft can have. */
export const TASKS: SheetDraft = draftOf(
  'tasks',
  '任务明细',
  [
    blockOf([['任务明细']], ['title']),
    blockOf(
      [
        ['任务', '完成率', '时限'],
        ['新建便民桥', { formula: "'进展情况'!D3/'进展情况'!C3", value: 0.75 }, 48060],
        ['改造\n村道', { value: 1, format: '0%' }, { value: '未填', style: 'empty-centre' }],
        [{ goTo: { sheet: '进展情况', row: 2, column: 3 }, text: 'D3' }],
      ],
      ['text', 'percent', 'date'],
      [2, 0],
    ),
  ],
  {
    widths: [204, 68, 0],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  },
);

/** A second, plain sheet. */
export const OVERVIEW: SheetDraft = draftOf('overview', '总览', [
  blockOf([['任务总数', 2]], ['text', 'count']),
]);

/** A draft whose block fails once its second half is asked for. */
export const FAILING: SheetDraft = draftOf('report', '校验报告', [
  {
    ...blockOf([], ['text']),
    rowCount: 40,
    row: (i) => {
      if (i === 20) throw new RangeError('row 20 cannot be made');
      return [`第${i}行`];
    },
  },
]);

/** An edit that publishes the drafts. */
export function publish(...drafts: readonly SheetDraft[]): PublishEdit {
  return { type: 'publish', drafts };
}

/** A state table with a hidden column for the key. */
export const SETTINGS: StateSheet = {
  kind: 'settings',
  name: '设置',
  title: '设置',
  note: '改“取值”一列。',
  headings: ['类别', '取值', '键'],
  widths: [120, 80, 0],
};

/** A row of that table. */
export function setting(key: string, kind: string, value: string | number | boolean): StateRow {
  return { key, cells: [kind, value] };
}
