import { problemTitle } from '../checks/render';
import type { Finding } from '../checks/finding';
import type { Source } from '../ledger/source';
import { shownState } from '../ledger/state-words';
import type { Review } from '../review';
import type { SettingsColumn } from '../settings/settings-columns';
import { ledgerKey } from '../settings/keys';
import { asOfRow, ownAsOf, rememberedAsOf } from '../settings/remembered-as-of';
import { explanationRow, overrideRow, settingsSheet } from '../settings/settings-table';
import type { Edit, SetCellsEdit, StateRow } from '../sheet/edit';
import { formatAt } from '../sheet/format-areas';
import { valueAt, type Book } from '../sheet/snapshot';
import { isErrorValue } from '../sheet/value';
import { settingsColumn } from './settings-place';
import { cellText } from './texts';
import { settingsRowsToPut } from './thresholds';

/** A row typed by hand together with the row that says the same with key and evidence. */
interface Tied {
  readonly from: Source;
  readonly row: StateRow;
}

/**
 * The edits to 设置: scheme and thresholds where they are missing; the as-of date that was given; reasons and states that were typed by
 * hand get the key and the evidence they hold for, so that they are known next month and lapse once the
 * figures change. Where one typed row stands for several findings the others get rows of their own.
 */
export function settingsEdits(review: Review, book: Book, name: string): readonly Edit[] {
  const tied = [...tiedExplanations(review), ...tiedOverrides(review)];
  const first = tied.filter((one, i) => tied.findIndex(({ from }) => isSame(from, one.from)) === i);
  const others = tied.filter((one) => !first.includes(one)).map(({ row }) => row);
  const changes = first.flatMap((one) => tieing(one, book));
  const rows = [...settingsRowsToPut(review.settings, book), ...givenAsOfRows(review), ...others];
  return [
    ...(changes.length === 0 ? [] : [{ type: 'set-cells' as const, changes }]),
    ...(rows.length === 0 ? [] : [{ type: 'put-rows' as const, sheet: settingsSheet(name), rows }]),
  ];
}

/** The as-of dates that the user gave for this run, where 设置 does not hold them yet. */
function givenAsOfRows({ ledgers, settings }: Review): readonly StateRow[] {
  return ledgers.flatMap((ledger) => {
    const { date, basis } = ledger.asOf;
    if (basis !== 'given' || date === null) return [];
    const own = ownAsOf(ledger.asOf);
    const kept = rememberedAsOf(settings, ledgerKey(ledger.title, ledger.sheet), ledger.sheet);
    return kept?.date === date && kept.instead === own ? [] : [asOfRow(ledger, date, own)];
  });
}

function tiedExplanations({ findings, ledgers }: Review): readonly Tied[] {
  return findings.flatMap((finding) => {
    const { explained } = finding;
    if (explained?.typedAt === undefined) return [];
    const { ledger: key } = finding.subject;
    const title = ledgers.find((ledger) => ledger.key === key)?.title ?? key;
    const row = explanationRow({ key, title }, finding.key, aboutFinding(finding), explained);
    return [{ from: explained.typedAt, row }];
  });
}

function aboutFinding({ at, check }: Finding): string {
  return `${cellText(at[0].at, false)} ${problemTitle(check, 'zh-CN')}`;
}

function tiedOverrides({ ledgers }: Review): readonly Tied[] {
  return ledgers.flatMap((ledger) =>
    ledger.tasks.flatMap((task) => {
      const progress = ledger.progress.tasks.get(task.id);
      const override = progress?.override ?? null;
      if (progress === undefined || override?.typed !== true) return [];
      const { key, title } = ledger;
      const { reason, evidence, from } = override;
      const set = { state: shownState(progress.state), reason, evidence };
      return [{ from, row: overrideRow({ key, title: title ?? key }, task.key, task.name, set) }];
    }),
  );
}

/** 依据 and 键 of a typed row, as cells to write. */
function tieing({ from, row }: Tied, book: Book): SetCellsEdit['changes'] {
  const sheet = book.sheets.find(({ name }) => name === from.at.sheet);
  if (sheet === undefined) return [];
  const [, , , , , evidence = null] = row.cells ?? [];
  const written: readonly (readonly [SettingsColumn, string])[] = [
    ['依据', typeof evidence === 'string' ? evidence : ''],
    ['键', row.key],
  ];
  return written.flatMap(([heading, text]) => {
    const at = { sheet: sheet.name, row: from.at.row, column: settingsColumn(heading, book) };
    const held = valueAt(sheet, at.row, at.column);
    if (text === '' || (held !== null && held !== '') || isErrorValue(held)) return [];
    const format = formatAt(sheet, at.row, at.column);
    return [{ at, from: { input: held, format }, to: { input: text, format } }];
  });
}

function isSame(a: Source, b: Source): boolean {
  return a.at.sheet === b.at.sheet && a.at.row === b.at.row;
}
