import type { Words } from '../../core';

/** What the page says outside the pane. */
export const TEXTS = {
  title: { zh: '实事台账', en: 'Livelihood ledger' },
  sample: { zh: '示例', en: 'Sample' },
  file: { zh: '文件', en: 'File' },
  another: { zh: '选别的文件…', en: 'Choose another file…' },
  nothingToUndo: {
    zh: '没有可撤销的改动。写入“设置”或汇总以后，之前的改动不能再撤销',
    en: 'Nothing to undo. After 设置 or the summary was written, earlier changes cannot be undone',
  },
  foldPane: { zh: '收起面板', en: 'Fold the pane' },
  showPane: { zh: '打开面板', en: 'Show the pane' },
  ownFile: { zh: '自己的文件', en: 'A file of your own' },
  open: { zh: '打开…', en: 'Open…' },
  save: { zh: '保存', en: 'Save' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '恢复', en: 'Redo' },
  language: { zh: 'English', en: '中文' },
  local: { zh: '文件只在本机打开，不上传', en: 'Files stay on this machine' },
  grid: { zh: '电子表格', en: 'Spreadsheet' },
  pane: { zh: '检查与汇总', en: 'Checking and summary' },
  paneWidth: { zh: '面板宽度，左右方向键调整', en: 'Width of the pane; arrow keys change it' },
  drop: { zh: '松开鼠标，打开这个文件', en: 'Let go to open this file' },
  reading: { zh: '正在读文件', en: 'Reading the file' },
  showing: {
    zh: '正在放进表格，大的台账要一两秒',
    en: 'Putting it into the grid; a large ledger takes a second or two',
  },
  saving: { zh: '正在保存', en: 'Saving' },
  retry: { zh: '重试', en: 'Try again' },
  close: { zh: '关闭', en: 'Close' },
  unsaved: { zh: '有改动还没有保存。', en: 'There are changes that are not saved.' },
  saveFirst: { zh: '先保存', en: 'Save first' },
  discard: { zh: '不保存，继续打开', en: 'Open without saving' },
  stay: { zh: '留在这里', en: 'Stay here' },
  administrator: { zh: '给管理员的信息', en: 'For administrators' },
  contentOnly: {
    zh: '这里只改单元格的内容。插入行列、改格式、改工作表，请在 Excel 或 WPS 里做。',
    en: 'Here only the contents of cells are changed. For rows, columns, formats and sheets use Excel or WPS.',
  },
  sheetProtected: {
    zh: '这张工作表受保护，不能改。请在 Excel 或 WPS 里撤销保护后再打开。',
    en: 'This sheet is protected. Take the protection off in Excel or WPS and open the file again.',
  },
  notCalculated: {
    zh: '公式太多，这里不重算：改了数以后，由公式算出的数在 Excel 或 WPS 里才更新。',
    en: 'There are too many formulas to be calculated here: they follow your changes in Excel or WPS only.',
  },
  bug: {
    zh: '程序出错了，这是程序的问题，不是台账的问题',
    en: 'This is a fault of the program, not of your ledger',
  },
  bugToDo: {
    zh: '请重试；还不行，把下面的信息反馈给维护人员。',
    en: 'Try again; if it fails once more, report the lines below.',
  },
  nothingLost: {
    zh: '文件没有任何改动，表格里的内容还在。',
    en: 'The file was not changed, and what stands in the grid is still there.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Which file was saved, and that its summary is behind its ledger where it is. */
export function savedWords(name: string, summaryIsOld: boolean): Words {
  const old = summaryIsOld
    ? {
        zh: '。台账改动过，里面的汇总不是最新：再生成一次，再保存',
        en: '. The ledger has changed since the summary in it: make that again and save once more',
      }
    : { zh: '', en: '' };
  return {
    zh: `已保存到下载文件夹：${name}${old.zh}`,
    en: `Saved to the downloads folder: ${name}${old.en}`,
  };
}

/** What the open edition of the embedded spreadsheet cannot show. */
export const GRID_LIMITS: Words = {
  zh: '这里不显示图表和打印设置，汇总表里的数也不随台账变：改了数，再生成一次汇总。保存后，在 Excel 或 WPS 里都是活的。',
  en: 'Charts and page set-up are not shown here, and the sums of the summary do not follow the ledger: after a change make the summary again. Saved, all of it is alive in Excel and WPS.',
};
