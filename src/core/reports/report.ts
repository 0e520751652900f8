import type { Review } from '../review';
import type { Steps } from '../run';
import type { Block, Rule, SheetDraft, Styled, StyleName } from '../sheet/draft';
import { addressOf, type Area } from '../sheet/reference';
import { heightOf } from './cells';
import { checkRows } from './check-rows';
import { TAB_COLOURS } from './colours';
import type { Entries } from './entries';
import { findingGroups, findingRow, placeText, type FindingGroup } from './finding-rows';
import { mergedRow, noteHeight, SUB_LINE_HEIGHT, TITLE_HEIGHT } from './heading-rows';
import { tablePage } from './print';
import { FAILED_COLUMN, REPORT_COLUMNS, SEVERITY_COLUMN, VERDICT_COLUMNS } from './report-columns';
import { scopeText, SEVERITY_WORDS, verdictWords, type VerdictWords } from './report-words';
import { remembered } from './table-head';
import { fittingWidth } from './text-width';
import { subLine } from './texts';

const COLUMNS = REPORT_COLUMNS.length;
const VERDICT_ROW = 2;
const HEADING_ROW = 4;
const FIRST_ROW = 5;
const VERDICT_HEIGHT = 31;
const ROW_PAD = 8;
const SECTION_HEIGHT = 24;
const PLACE_COLUMN = 3;
const HANDLING_COLUMN = 9;
/** Of 处理情况 where reasons stand in it. */
const REASON_WIDTH = 190;
/** Pixels of a cell left alone: a host that draws with another font must not need one line more. */
const SPARE = 8;

const FOOT =
  '级别：强制＝必须改正，数字确实无误的由复核人说明理由；核实＝改正或写明理由（只写“核实无误”不算）；提示＝供参考，不影响提交。“处数”按单元格计，同一列说法相同的并为一行。';

/** 校验报告: the verdict, every finding, and on a new page the result of every check. */
export function* reportDraft(
  review: Review,
  entries: Entries,
  name: string,
  sheets: readonly string[],
): Steps<SheetDraft> {
  const groups = yield* findingGroups(review.findings, sheets);
  yield;
  const only = entries.single ? (entries.ledgers[0]?.sheet ?? null) : null;
  const explained = review.findings.some((finding) => finding.explained !== null);
  const widths = REPORT_COLUMNS.map(({ width }, i) => {
    if (i === HANDLING_COLUMN) return explained ? REASON_WIDTH : width;
    const places = i === PLACE_COLUMN ? groups.map((group) => placeText(group, only)) : [];
    return i === PLACE_COLUMN ? fittingWidth(places, width) : width;
  });
  const findings = findingsBlock(groups, widths, only);
  const after = FIRST_ROW + findings.rowCount;
  const rows = checkRows(review);
  const results = checksBlock(rows, widths, after);
  const verdict = verdictWords(review.verdict);
  yield;
  const head = headBlock(review, entries, verdict, widths);
  yield;
  return {
    kind: 'report',
    name,
    widths,
    blocks: [head, findings, results],
    merges: [
      mergedRow(0, 0, COLUMNS),
      mergedRow(1, 0, COLUMNS),
      mergedRow(VERDICT_ROW, 0, VERDICT_COLUMNS),
      mergedRow(VERDICT_ROW, VERDICT_COLUMNS, COLUMNS - VERDICT_COLUMNS),
      mergedRow(VERDICT_ROW + 1, 0, COLUMNS),
      ...(groups.length === 0 ? [mergedRow(FIRST_ROW, 0, COLUMNS)] : []),
      mergedRow(after, 0, COLUMNS),
      mergedRow(after + results.rowCount - 1, 0, COLUMNS),
    ],
    rules: rulesOf(verdict, groups.length, after, rows.length),
    charts: [],
    page: tablePage(name, entries.ledgers, [0, 1], [after]),
    freeze: [2, 0],
    filter:
      groups.length === 0
        ? null
        : { row: HEADING_ROW, column: 0, rows: groups.length + 1, columns: COLUMNS },
    tab: TAB_COLOURS.report,
    gridlines: false,
    zoom: 100,
  };
}

function headBlock(
  review: Review,
  entries: Entries,
  verdict: VerdictWords,
  widths: readonly number[],
): Block {
  const scope = scopeText(review, entries);
  const width = widths.reduce((sum, own) => sum + own, 0);
  const lines: readonly (readonly Styled[])[] = [
    spread('校验报告', 'title', COLUMNS),
    spread(subLine(entries.ledgers), 'sub-line', COLUMNS),
    [
      ...spread(verdict.word, 'verdict', VERDICT_COLUMNS),
      ...spread(verdict.detail, 'verdict-detail', COLUMNS - VERDICT_COLUMNS),
    ],
    spread(scope, 'note', COLUMNS),
    REPORT_COLUMNS.map(({ finding }) => finding.heading),
  ];
  const heights = [TITLE_HEIGHT, SUB_LINE_HEIGHT, VERDICT_HEIGHT, noteHeight(scope, width, 6)];
  const styles = widths.map((): StyleName => 'heading');
  return {
    at: [0, 0],
    rowCount: lines.length,
    columnStyles: styles,
    row: (i) => lines[i] ?? [],
    height: (i) => heights[i] ?? heightOf(lines[i] ?? [], styles, widths, ROW_PAD),
  };
}

function findingsBlock(
  groups: readonly FindingGroup[],
  widths: readonly number[],
  only: string | null,
): Block {
  const styles = REPORT_COLUMNS.map(({ finding }): StyleName => finding.style);
  const narrow = widths.map((width) => width - SPARE);
  const rowOf = remembered((i): readonly Styled[] => {
    const group = groups[i];
    return group === undefined
      ? spread('没有发现问题。', 'all-clear', COLUMNS)
      : findingRow(group, i + 1, only);
  });
  return {
    at: [FIRST_ROW, 0],
    rowCount: Math.max(1, groups.length),
    columnStyles: styles,
    row: rowOf,
    height: (i) =>
      groups.length === 0 ? SECTION_HEIGHT : heightOf(rowOf(i), styles, narrow, ROW_PAD),
  };
}

/** Section title, heading, one line for each check, and what the severities mean. */
function checksBlock(
  rows: readonly (readonly Styled[])[],
  widths: readonly number[],
  row: number,
): Block {
  const styles = REPORT_COLUMNS.map(({ check }): StyleName => check.style);
  const lines: readonly (readonly Styled[])[] = [
    spread('检查项逐项结果', 'section', COLUMNS),
    REPORT_COLUMNS.map(({ check }): Styled => ({ value: check.heading, style: 'heading' })),
    ...rows,
    spread(FOOT, 'note', COLUMNS),
  ];
  const width = widths.reduce((sum, own) => sum + own, 0);
  return {
    at: [row, 0],
    rowCount: lines.length,
    columnStyles: styles,
    row: (i) => lines[i] ?? [],
    height: (i) => {
      if (i === 0) return SECTION_HEIGHT;
      if (i === lines.length - 1) return noteHeight(FOOT, width, 6);
      return heightOf(lines[i] ?? [], styles, widths, ROW_PAD);
    },
  };
}

function spread(value: string, style: StyleName, columns: number): readonly Styled[] {
  return [{ value, style }, ...new Array<Styled>(columns - 1).fill({ value: null, style })];
}

function rulesOf(
  verdict: VerdictWords,
  groups: number,
  after: number,
  checks: number,
): readonly Rule[] {
  const band: Area = { row: VERDICT_ROW, column: 0, rows: 1, columns: COLUMNS };
  const severities: Area = {
    row: FIRST_ROW,
    column: SEVERITY_COLUMN,
    rows: Math.max(1, groups),
    columns: 1,
  };
  const failed: Area = { row: after + 2, column: FAILED_COLUMN, rows: checks, columns: 1 };
  return [
    { area: band, when: `$${addressOf(band)}="${verdict.word}"`, style: verdict.style },
    ...Object.values(SEVERITY_WORDS).map(({ word, style }): Rule => ({
      area: severities,
      when: `${addressOf(severities)}="${word}"`,
      style,
    })),
    { area: failed, when: `${addressOf(failed)}>0`, style: 'failed' },
  ];
}
