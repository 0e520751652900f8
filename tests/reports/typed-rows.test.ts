import { valueAt, type Book, type Edit, type Scalar } from '../../src/core';
import { workbookBytes } from '../../scripts/workbook-text/write';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { summarizeBytes } from '../support/summarized';
import { LEDGER_TEXT } from './ledger-text';

/** Types into cells of 设置, as a user does in a spreadsheet, and saves. */
async function typed(
  bytes: Uint8Array,
  cells: readonly (readonly [row: number, column: number, value: string | number])[],
): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, { codec });
  const basis = await workbook.read();
  const sheet = settingsOf(basis);
  const changes = cells.map(([row, column, value]) => ({
    at: { sheet: sheet.name, row, column },
    from: { input: valueAt(sheet, row, column), format: 'General' },
    to: { input: value, format: 'General' },
  }));
  const edits: readonly Edit[] = [{ type: 'set-cells', changes }];
  await workbook.apply(edits, { basis });
  return workbook.save();
}

function settingsOf(book: Book): Book['sheets'][number] {
  const sheet = book.sheets.find(({ name }) => name === '设置');
  if (sheet === undefined) throw new Error('no 设置');
  return sheet;
}

const cellsOf = (book: Book): readonly (readonly Scalar[])[] =>
  settingsOf(book)
    .values.slice(3)
    .map((row) => row.slice(0, 7));

test('a clerk chooses a scheme, sets a state and explains a finding in the saved workbook', async () => {
  const first = await summarizeBytes(workbookBytes(parseWorkbookText(LEDGER_TEXT), { codec }));
  const rows = cellsOf(await openXlsx(first.bytes, { codec }).read());
  expect(rows.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['状态方案', null, '默认'],
    ['阈值', '进展缓慢', -5],
    ['阈值', '严重滞后', -20],
    ['阈值', '严重滞后占序时进度', null],
  ]);
  const changed = await typed(first.bytes, [
    [3, 3, '三亚'],
    [7, 0, '状态改定'],
    [7, 2, '道路改造'],
    [7, 3, '正常推进'],
    [7, 4, '路面集中在9月铺设'],
    [8, 0, '说明'],
    [8, 2, 'G14'],
    [8, 4, '汛期停工，已批准延期到9月'],
  ]);
  const second = await summarizeBytes(changed);
  const { ledgers, findings, settings } = second.review;
  expect(settings.thresholds).toEqual({ behind: 0, seriouslyBehind: -1, seriousShare: 0.5 });
  expect(settings.unreadable).toEqual([]);
  const task = ledgers[0]?.tasks.find(({ name }) => name.includes('道路'));
  expect(ledgers[0]?.progress.tasks.get(task?.id ?? '')?.state).toBe('on-track');
  expect(findings.filter(({ explained }) => explained !== null)).toHaveLength(1);

  const book = await openXlsx(second.bytes, { codec }).read();
  expect(cellsOf(book).map((row) => row.slice(3))).toEqual([
    ['三亚', expect.stringContaining('可选'), null, 'scheme'],
    [0, expect.any(String), '随状态方案（三亚）', 'threshold/behind'],
    [-100, expect.any(String), '随状态方案（三亚）', 'threshold/seriously-behind'],
    [50, expect.any(String), '随状态方案（三亚）', 'threshold/serious-share'],
    [
      '正常推进',
      '路面集中在9月铺设',
      expect.stringContaining('4公里÷20公里'),
      expect.stringMatching(/^override\//),
    ],
    [
      null,
      '汛期停工，已批准延期到9月',
      expect.any(String),
      expect.stringMatching(/^explanation\/overdue\|/),
    ],
  ]);
  const third = await summarizeBytes(second.bytes);
  expect(third.review.findings).toEqual(
    findings.map((finding) =>
      finding.explained === null
        ? finding
        : { ...finding, explained: { ...finding.explained, typedAt: undefined } },
    ),
  );
});
