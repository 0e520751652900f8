import type { TableStyle } from '../sheet/draft';

/** A column of 校验报告: both tables stand in the same ones. */
export interface ReportColumn {
  readonly finding: { readonly heading: string; readonly style: TableStyle };
  readonly check: { readonly heading: string; readonly style: TableStyle };
  /** Pixels. */
  readonly width: number;
}

function column(
  width: number,
  finding: readonly [heading: string, style: TableStyle],
  check: readonly [heading: string, style: TableStyle],
): ReportColumn {
  return {
    width,
    finding: { heading: finding[0], style: finding[1] },
    check: { heading: check[0], style: check[1] },
  };
}

/** Columns of the findings and of the results of every check. */
export const REPORT_COLUMNS: readonly ReportColumn[] = [
  column(44, ['序号', 'count'], ['序号', 'count']),
  column(60, ['级别', 'centre'], ['类别', 'centre']),
  column(160, ['检查项', 'text'], ['检查项', 'text']),
  column(96, ['位置', 'link'], ['已查', 'count']),
  column(48, ['处数', 'count'], ['通过', 'count']),
  column(116, ['表中', 'text'], ['未通过', 'count']),
  column(116, ['应为', 'text'], ['无法判断', 'count']),
  column(350, ['发现与算式', 'text'], ['说明', 'text']),
  column(180, ['怎么办', 'text'], ['结论', 'text']),
  column(74, ['处理情况', 'centre'], ['级别', 'centre']),
];

/** Columns that the word of the verdict covers; the rest is for its detail. */
export const VERDICT_COLUMNS = 3;

/** 0-based column of 级别 among the findings, and of 未通过 among the checks. */
export const SEVERITY_COLUMN = 1;
export const FAILED_COLUMN = 5;
