import type { Cell } from '../sheet/reference';
import { columnName, quoteSheet } from '../sheet/reference';
import { valueAt, type Book, type SheetSnapshot } from '../sheet/snapshot';
import type { Scalar } from '../sheet/value';
import type { Expression } from './formulas';
import { mark, RowShape, type RowFormula } from './row-formula';
import { calculate, compare, constant, ifError, when } from './row-formulas';

/** How the cell of a ledger is shown: the number times `scale`, or what stands for other contents. */
export interface LinkTerms {
  readonly scale: number;
  /** Where the cell is empty. */
  readonly empty: string;
  /** Where it holds no number. */
  readonly otherwise: string;
}

interface Link extends LinkTerms {
  readonly shape: RowShape<Scalar>;
}

interface LinkedSheet {
  readonly sheet: SheetSnapshot;
  /** By column. A column has few links, which differ by their terms. */
  readonly links: Link[][];
}

/** Formulas on the cells of the ledgers, each made once for all the rows that share it. */
export class LedgerLinks {
  private readonly sheets: ReadonlyMap<string, LinkedSheet>;

  constructor({ sheets }: Book) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, { sheet, links: [] }]));
  }

  /** The raw value of a cell. */
  rawAt({ sheet, row, column }: Cell): Scalar {
    const found = this.sheets.get(sheet);
    return found === undefined ? null : valueAt(found.sheet, row, column);
  }

  /** `IFERROR(IF(cell="",empty,cell*scale),otherwise)` on a cell that holds `raw`. */
  to(at: Cell, raw: Scalar, terms: LinkTerms): Expression {
    return this.shapeOf(at, terms).about(at.row, raw);
  }

  private shapeOf(at: Cell, terms: LinkTerms): RowShape<Scalar> {
    const links = this.linksOf(at);
    for (const link of links) {
      const { scale, empty, otherwise } = link;
      if (scale === terms.scale && empty === terms.empty && otherwise === terms.otherwise) {
        return link.shape;
      }
    }
    const shape = new RowShape(linkFormula(at, terms));
    links.push({ ...terms, shape });
    return shape;
  }

  /** The links to a column; of a sheet that is not there none are kept. */
  private linksOf({ sheet, column }: Cell): Link[] {
    const columns = this.sheets.get(sheet)?.links ?? [];
    return (columns[column] ??= []);
  }
}

function linkFormula(at: Cell, { scale, empty, otherwise }: LinkTerms): RowFormula<Scalar> {
  const cell: RowFormula<Scalar> = {
    text: `${quoteSheet(at.sheet)}!${columnName(at.column)}${mark(0)}`,
    value: (raw) => raw,
  };
  const scaled = calculate(cell, '*', constant(scale));
  const shown = when(compare(cell, '=', constant('')), constant(empty), scaled);
  return ifError(shown, constant(otherwise));
}
