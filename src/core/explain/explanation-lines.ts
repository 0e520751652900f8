import { checkTitle, findingText } from '../checks/render';
import type { Severity } from '../checks/check';
import type { RowKind } from '../ledger/ledger';
import { ROLE_NAMES } from '../ledger/role';
import { cellLabel } from '../sheet/reference';
import { isErrorValue } from '../sheet/value';
import { say, type Language, type Words } from '../words';
import type { CellReading, Explained } from './explained';
import { stateLines } from './state-lines';

const SEVERITY: Readonly<Record<Severity, Words>> = {
  'must-fix': { zh: '强制', en: 'must fix' },
  verify: { zh: '核实', en: 'verify' },
  hint: { zh: '提示', en: 'hint' },
};
const ROW_KINDS: Readonly<Record<RowKind, Words>> = {
  header: { zh: '表头', en: 'heading' },
  'repeated-header': { zh: '重复的表头', en: 'repeated heading' },
  data: { zh: '数据', en: 'data' },
  total: { zh: '合计行', en: 'total' },
  section: { zh: '章节行', en: 'section' },
  note: { zh: '说明行', en: 'note' },
};

/** What `explain` found out, for people: `label：text` lines, one fact each, nothing left in braces. */
export function explanationLines(explained: Explained, language: Language): string[] {
  const mark = language === 'zh-CN' ? '：' : ': ';
  const line = (label: Words, text: string): string => `${say(label, language)}${mark}${text}`;
  return [
    line({ zh: '单元格', en: 'cell' }, `${cellLabel(explained.cell)}  ${contentText(explained)}`),
    ...sourceLines(explained, language, line),
    ...placeLines(explained, language, line),
    ...explained.readings.map((reading) =>
      line({ zh: '读出', en: 'read' }, readingText(reading, language)),
    ),
    ...explained.findings.map((finding) =>
      line(SEVERITY[finding.severity], findingText(finding, language)),
    ),
    ...checksLine(explained, language, line),
    ...(explained.state === null ? [] : stateLines(explained.state, language)),
  ];
}

type Line = (label: Words, text: string) => string;

function contentText({ raw, shown, formula, source }: Explained): string {
  const value = isErrorValue(raw) ? raw.error : String(raw ?? '');
  const text = (shown === '' ? '∅' : shown).replace(/\s+/g, ' ');
  const plain = shown === value || typeof raw === 'string' || source !== null;
  const stored = plain ? '' : ` (${value})`;
  return `${text}${stored}${formula === null || source !== null ? '' : ` =${formula}`}`;
}

/** Of a row of a sheet that was written: the cell of the ledger that it was made from, told about next. */
function sourceLines({ source }: Explained, language: Language, line: Line): string[] {
  if (source === null) return [];
  const told = say({ zh: '，以下说的是这一格', en: ', told about below' }, language);
  return [line({ zh: '本行来自台账', en: 'this row is made from' }, `${cellLabel(source)}${told}`)];
}

function placeLines(explained: Explained, language: Language, line: Line): string[] {
  const { ledger, rowKind, column, inheritedFrom, item, task, indicator } = explained;
  if (ledger === null) {
    const none = { zh: '不在任何台账里', en: 'not part of any ledger' };
    return [line({ zh: '台账', en: 'ledger' }, say(none, language))];
  }
  const facts: readonly (readonly [Words, string | null])[] = [
    [{ zh: '台账', en: 'ledger' }, ledger.title ?? ledger.key],
    [{ zh: '本行', en: 'row' }, rowKind === null ? null : say(ROW_KINDS[rowKind], language)],
    [{ zh: '实事', en: 'item' }, item === null ? null : numbered(item.number, item.name)],
    [{ zh: '任务', en: 'task' }, task === null ? null : numbered(task.number, task.name)],
    [{ zh: '指标', en: 'indicator' }, indicator?.name ?? null],
    [{ zh: '列', en: 'column' }, column === null ? null : columnText(column, language)],
    [
      { zh: '承自', en: 'inherited from' },
      inheritedFrom === null ? null : cellLabel(inheritedFrom),
    ],
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [line(label, text)]));
}

function columnText(column: NonNullable<Explained['column']>, language: Language): string {
  const sure = `${Math.round(column.confidence * 100)}%`;
  const role = say(ROLE_NAMES[column.role], language);
  const why = column.reason === null ? null : say(column.reason, language);
  // Where nothing speaks against it the degree says nothing to a person.
  if (why === null && column.confidence >= SURE) return `${column.header} → ${role}`;
  return language === 'zh-CN'
    ? `${column.header} → ${role}（识别把握${sure}${why === null ? '' : `，${why}`}）`
    : `${column.header} → ${role} (recognised with ${sure} confidence${why === null ? '' : `, ${why}`})`;
}

/** From here on a role is not worth a doubt. */
const SURE = 0.9;

function readingText({ as, text, value, span }: CellReading, language: Language): string {
  const where = span === null ? '' : ` [${span[0]}, ${span[1]})`;
  return `${say(as, language)} “${text}”${where}${value === null ? '' : ` = ${value}`}`;
}

function checksLine({ checks }: Explained, language: Language, line: Line): string[] {
  if (checks.length === 0) return [];
  const titles = checks.map((id) => checkTitle(id, language));
  const joint = language === 'zh-CN' ? '、' : '; ';
  return [line({ zh: '检查', en: 'checked' }, titles.join(joint))];
}

function numbered(number: string | null, name: string): string {
  const shown = name.replace(/\s+/g, ' ').trim();
  return number === null ? shown : `${number} ${shown}`;
}
