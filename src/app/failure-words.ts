import type { Words } from '../core';
import type { WorkbookErrorCode } from '../workbook/workbook-error';

/** An expected failure as the clerk reads it. */
export interface FailureWords {
  /** What happened, without a full stop. */
  readonly what: Words;
  readonly toDo: Words;
}

/** Said with every failure: adapters write all or nothing. */
export const NOTHING_CHANGED: Words = {
  zh: '没有写入任何内容。',
  en: 'Nothing was written.',
};

/** Words for every expected failure; a code without words does not compile. */
export const FAILURE_WORDS: Readonly<Record<WorkbookErrorCode, FailureWords>> = {
  'not-a-workbook': failure(
    '这不是 Excel 工作簿（.xlsx、.xlsm）',
    '请选台账文件；若是 CSV 或网页另存的表格，先在 Excel 或 WPS 里另存为 .xlsx。',
    'This is no Excel workbook (.xlsx, .xlsm)',
    'Choose the ledger file; a CSV file or a saved web page must first be saved as .xlsx.',
  ),
  encrypted: failure(
    '文件设了打开密码，读不了',
    '请在 Excel 或 WPS 里取消打开密码，另存后再试。',
    'The file is protected by a password for opening',
    'Take the password off in Excel or WPS, save, and try again.',
  ),
  'old-format': failure(
    '这是旧格式（.xls、.et），读不了',
    '请在 Excel 或 WPS 里另存为 .xlsx，再用新文件。',
    'This is an old format (.xls, .et)',
    'Save it as .xlsx in Excel or WPS and use the new file.',
  ),
  damaged: failure(
    '文件已损坏或不完整',
    '请在 Excel 或 WPS 里打开并修复后另存；或重新向报送单位要一份。',
    'The file is damaged or incomplete',
    'Open and repair it in Excel or WPS and save it anew, or ask for the file again.',
  ),
  'too-large': failure(
    '文件太大，超出能安全打开的限度',
    '请删去台账以外的大图和大表，另存后再试。',
    'The file is larger than can be opened safely',
    'Take out large pictures and tables that are not part of the ledger, save, and try again.',
  ),
  unsafe: failure(
    '文件结构异常，可能不安全，没有打开',
    '请确认来源；可信的话，在 Excel 或 WPS 里另存为新文件再试。',
    'The file is built in an unsafe way and was not opened',
    'Make sure where it comes from; if you trust it, save it anew in Excel or WPS.',
  ),
  'file-not-found': failure(
    '找不到这个文件',
    '请检查文件名和所在文件夹；文件名里有空格时，两头要加引号。',
    'There is no such file',
    'Check its name and folder; a name with spaces must stand in quotes.',
  ),
  'file-not-readable': failure(
    '文件读不了',
    '请检查是不是文件夹、有没有读取权限。',
    'The file cannot be read',
    'Check that it is no folder, and that you may read it.',
  ),
  'file-not-writable': failure(
    '这个位置写不了',
    '请检查文件夹是否存在、是否只读；或用 --output 换一个位置。',
    'Nothing can be written there',
    'Check that the folder exists and is not read-only, or choose another place with --output.',
  ),
  'file-in-use': failure(
    '文件正被别的程序打开，写不进去',
    '请在 Excel 或 WPS 里关闭它，再试一次。',
    'Another program has the file open',
    'Close it in Excel or WPS and try again.',
  ),
  'disc-full': failure(
    '磁盘空间不够，没有写完',
    '请腾出空间，或用 --output 写到别的磁盘。',
    'The disc is full',
    'Make room, or choose another disc with --output.',
  ),
  'sheet-protected': failure(
    '工作表受保护，写不进去',
    '请在“审阅”里撤销工作表保护，再试一次。',
    'The sheet is protected',
    'Take the protection off under Review and try again.',
  ),
  'sheet-filtered': failure(
    '工作表正在筛选，有的行看不见，没有改动单元格',
    '请在“数据”里清除筛选，再试一次。',
    'A filter hides rows of the sheet, so no cell was changed',
    'Clear the filter under Data and try again.',
  ),
  'structure-protected': failure(
    '工作簿结构受保护，不能添加工作表',
    '请在“审阅”里撤销工作簿保护，再试一次。',
    'The workbook’s structure is protected, so no sheet can be added',
    'Take the protection off under Review and try again.',
  ),
  'cell-being-edited': failure(
    '单元格正在编辑，没有写入',
    '先按 Enter 确认输入，或按 Esc 放弃输入，再试一次。',
    'A cell is being edited',
    'Press Enter to confirm or Esc to discard it, then try again.',
  ),
  'payload-too-large': failure(
    '台账太大，一次写不完',
    '请再试一次；还不行，先把台账按部门分开。',
    'The ledger is too large to be written at once',
    'Try again; if it fails once more, split the ledger by unit.',
  ),
  'changed-meanwhile': failure(
    '正要写入时台账有改动',
    '请重新检查，再写。',
    'The ledger was changed just when this was to be written',
    'Check it again, then write.',
  ),
  'host-unavailable': failure(
    '与表格程序的连接断了',
    '请关闭面板再打开。',
    'The connection to the spreadsheet program was lost',
    'Close the pane and open it again.',
  ),
  'host-too-old': failure(
    '表格程序版本太低',
    '需要 Excel 2021 以上或 Microsoft 365。',
    'The spreadsheet program is too old',
    'Excel 2021 or later, or Microsoft 365, is needed.',
  ),
  'no-answer': failure(
    '等了 30 秒没有回应',
    '请保存工作簿后重试。',
    'No answer within 30 seconds',
    'Save the workbook and try again.',
  ),
  'name-taken': failure(
    '您自己的工作表占用了汇总表的名字',
    '请给您的那张工作表改个名字，再试一次。',
    'A sheet of your own bears the name of a summary sheet',
    'Rename your sheet and try again.',
  ),
  cancelled: failure(
    '已取消',
    '需要时重新运行即可。',
    'Cancelled',
    'Run it again whenever you like.',
  ),
};

function failure(what: string, toDo: string, whatEn: string, toDoEn: string): FailureWords {
  return { what: { zh: what, en: whatEn }, toDo: { zh: toDo, en: toDoEn } };
}
