import { isErrorValue, type Scalar } from '../sheet/value';
import { splitCellParts } from '../text/cell-parts';
import { labelState } from '../text/label-words';
import { normalise } from '../text/normalise';
import { isNotSet } from '../text/not-set';
import { isDateFormat, isPercentFormat } from '../text/number-format';
import { wholeQuantity } from '../text/quantity';
import { knownUnit } from '../text/units';
import { enumerationOf } from './enumeration';

/** What a cell holds, as far as that helps to tell columns apart. */
export type CellKind =
  | 'number'
  /** A figure with words around it: `完成736人，完成率18%`. */
  | 'figure-text'
  | 'percent'
  | 'date'
  | 'not-set'
  | 'error'
  | 'status'
  | 'measure'
  | 'organisation'
  | 'person'
  | 'short-text'
  | 'prose';

const NOWHERE = { sheet: '', row: 0, column: 0 };

const NO_LABELS: ReadonlyMap<string, never> = new Map<string, never>();

/** A cell of time limits: a date or words of duration, nothing else of length. */
const DATE_TEXT =
  /^(?:\d{4}年?)?[前至到自于]?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}[日号]|底|初|末|份|上旬|中旬|下旬)|年底|年末|年内|全年|长期|逐月|每月|常年|(?:第?[一二三四1-4]|[上下]半年?)季?[度年]?(?:末|底)|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年)/;

const MILESTONE =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}日|底|初|末|份|上旬|中旬|下旬)?(?:前|之前)?[，,:：]/g;

const ORGANISATION =
  /(?:局|委|办|会|院|公司|中心|集团|厅|部|站|所|队|联|政府|街道|镇|乡|处|室|校|银行|单位|部门|科|委员会|县|区|市|学校|医院)$/;

/** Kind of a cell's value; null where it is blank. `format` is its number format. */
export function cellKind(value: Scalar, format: string): CellKind | null {
  if (value === null) return null;
  if (isErrorValue(value)) return 'error';
  if (typeof value === 'boolean') return 'short-text';
  if (typeof value === 'number') return numberKind(format);
  if (value.trim() === '') return null;
  if (value.length > 60) return 'prose';
  return isNotSet(value) ? 'not-set' : textKind(value);
}

function numberKind(format: string): CellKind {
  if (format === '') return 'number';
  if (isDateFormat(format)) return 'date';
  return isPercentFormat(format) ? 'percent' : 'number';
}

function textKind(value: string): CellKind {
  const text = normalise(value).text.trim();
  const word = text.replace(/\s+/g, '');
  if (/^[\d.,]+$/.test(word)) return 'number';
  if (/^[是否]$/.test(word) || labelState(value, NO_LABELS) !== null) return 'status';
  if (isDateText(word)) return 'date';
  if (/[\d一二三四五六七八九十百千万两%]/.test(word)) {
    const quantity = wholeQuantity(text);
    if (quantity !== null) return quantity.unit?.kind === 'ratio' ? 'percent' : 'number';
    const parts = splitCellParts(value, NOWHERE, null);
    const numbered = enumerationOf(value) !== null;
    if (!numbered && (parts.actual !== null || parts.rate !== null)) return 'figure-text';
  }
  if (word.length <= 6 && knownUnit(word) !== null) return 'measure';
  return wordsKind(word, text);
}

function wordsKind(word: string, text: string): CellKind {
  const [first = ''] = text.split(/[\n、，,；; ]/);
  if (ORGANISATION.test(word) || ORGANISATION.test(first)) return 'organisation';
  if (/^[\u4e00-\u9fff·]{2,4}$/.test(word)) return 'person';
  return word.length > 24 || /[。；;]/.test(word) ? 'prose' : 'short-text';
}

function isDateText(word: string): boolean {
  return word.length <= 22 && DATE_TEXT.test(word) && !/完成\d|新增|建成\d/.test(word);
}

/** How many dated clauses a text holds (`6月底，完成…；9月底，完成…`): two and more are milestones. */
export function milestoneCount(text: string): number {
  return (normalise(text).text.match(MILESTONE) ?? []).length;
}
