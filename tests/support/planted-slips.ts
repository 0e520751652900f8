import { columnName, type Severity } from '../../src/core';
import type { Random } from './random';

/** A slip put into a ledger, and what must be found of it. */
export interface Planted {
  readonly check: string;
  readonly severity: Severity;
  /** A1 address, or a whole column (`D`) where the check chooses the row. */
  readonly place: string;
}

/** A ledger as workbook text with the slips in it. */
export interface SlipLedger {
  readonly form: string;
  readonly text: string;
  readonly planted: readonly Planted[];
}

export type Field =
  | 'number'
  | 'item'
  | 'task'
  | 'indicator'
  | 'target'
  | 'actual'
  | 'rate'
  | 'unit'
  | 'leader'
  | 'deadline'
  | 'progress'
  | 'status';

export type Row = Record<Field, string>;

/** A form: its columns with the headings they may have. */
export interface Form {
  readonly name: string;
  readonly columns: readonly (readonly [field: Field, headings: readonly string[]])[];
  row(index: number, random: Random): Row;
}

/** A ledger while slips are being put in: rows still free of slips, and what was planted. */
export class Draft {
  readonly rows: Row[];
  title = '2026年民生实事进展情况表';
  asOfLine: string | null = '截至2026年6月30日';
  columns: readonly (readonly [field: Field, heading: string])[];
  readonly planted: Planted[] = [];
  private readonly free: number[];

  constructor(
    readonly form: Form,
    readonly random: Random,
  ) {
    const count = random.between(8, 14);
    this.rows = Array.from({ length: count }, (_, index) => form.row(index, random));
    this.columns = form.columns.map(([field, headings]) => [field, random.pick(headings)]);
    this.free = random.shuffled(this.rows.map((_, index) => index)).filter((index) => index > 1);
  }

  /** A row that no other slip has touched, not among the first two; null where none is left. */
  take(): { readonly index: number; readonly row: Row } | null {
    const index = this.free.pop();
    const row = index === undefined ? undefined : this.rows[index];
    return index === undefined || row === undefined ? null : { index, row };
  }

  has(...fields: Field[]): boolean {
    return fields.every((field) => this.columns.some(([one]) => one === field));
  }

  /** Column letter of a field. */
  column(field: Field): string {
    return columnName(this.columns.findIndex(([one]) => one === field));
  }

  /** Row number of the headings in the sheet. */
  get headingRow(): number {
    return this.asOfLine === null ? 2 : 3;
  }

  plant(check: string, severity: Severity, field: Field, index: number): void {
    const row = (): number => this.headingRow + 1 + index;
    const column = (): string => this.column(field);
    // Columns and lines may still go away, so the place is fixed only when it is asked for.
    this.planted.push({
      check,
      severity,
      get place() {
        return `${column()}${row()}`;
      },
    });
  }

  finish(): SlipLedger {
    const lines = [
      '=== 台账',
      this.title,
      ...(this.asOfLine === null ? [] : [this.asOfLine]),
      this.columns.map(([, heading]) => heading).join(' | '),
      ...this.rows.map((row) => this.columns.map(([field]) => row[field]).join(' | ')),
    ];
    const planted = this.planted.map(({ check, severity, place }) => ({ check, severity, place }));
    return { form: this.form.name, text: `${lines.join('\n')}\n`, planted };
  }
}
