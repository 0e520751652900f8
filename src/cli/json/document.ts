import type {
  AsOfBasis,
  IndicatorKind,
  IsoDate,
  NodeReport,
  NodeStatus,
  Role,
  Scalar,
  Severity,
  State,
  StateBasis,
} from '../../core';

/** The output of `--format json`, version 1; described in docs/json.md. */
export interface JsonDocument {
  readonly version: 1;
  readonly files: readonly (JsonFile | JsonFailure)[];
}

/** A file that was reviewed. */
export interface JsonFile {
  readonly file: string;
  readonly ledgers: readonly JsonLedger[];
  readonly findings: readonly JsonFinding[];
  readonly notRun: readonly { readonly check: string; readonly reason: string }[];
  readonly verdict: {
    readonly ready: boolean;
    readonly mustFix: number;
    readonly verify: number;
    readonly hints: number;
    readonly explained: number;
  };
}

/** A file that could not be reviewed. */
export interface JsonFailure {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** One ledger; cells are `Sheet!A1`, ranges `A4:G15`, rows counted from 1. */
export interface JsonLedger {
  readonly key: string;
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly asOf: IsoDate | null;
  readonly asOfBasis: AsOfBasis | null;
  readonly asOfCell: string | null;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly role: Role;
    readonly confidence: number;
  }[];
  readonly items: readonly JsonItem[];
  readonly tasks: readonly JsonTask[];
  readonly indicators: readonly JsonIndicator[];
}

/** One promise. */
export interface JsonItem {
  readonly id: string;
  readonly key: string;
  readonly number: string | null;
  readonly name: string;
  readonly section: string | null;
  readonly status: State;
  readonly statusBasis: StateBasis | null;
  readonly completion: number | null;
}

/** One task under an item. */
export interface JsonTask {
  readonly id: string;
  readonly key: string;
  readonly item: string;
  readonly number: string | null;
  readonly text: string;
  readonly rows: readonly [first: number, last: number];
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
  readonly leaders: readonly string[];
  readonly responsibleLeaders: readonly string[];
  readonly deadlines: readonly {
    readonly date: IsoDate | null;
    readonly text: string;
    readonly cell: string;
  }[];
  readonly nodes: readonly {
    readonly date: IsoDate;
    readonly text: string;
    readonly share: number | null;
    readonly values: readonly {
      readonly indicator: string;
      readonly value: number;
      readonly unit: string | null;
    }[];
    readonly head: string | null;
    readonly stage: string | null;
    readonly status: NodeStatus;
    readonly told: {
      readonly as: NodeReport['as'];
      readonly words: string;
      readonly cell: string;
      readonly span: readonly [from: number, to: number] | null;
    } | null;
  }[];
  readonly nodesDue: readonly JsonNode[];
  readonly nodesNext: readonly JsonNode[];
  readonly forecast: IsoDate | null;
  readonly statedStatus: string | null;
  readonly status: State;
  readonly statusBasis: StateBasis | null;
  readonly statusReason: string;
  readonly completion: number | null;
  readonly expected: number | null;
}

/** A figure: `value` in the indicator's unit, percentages as fractions. */
export interface JsonFigure {
  readonly value: number;
  readonly text: string;
  readonly cell: string;
  readonly span: readonly [from: number, to: number] | null;
}

/** A node that is due or comes next. */
export interface JsonNode {
  readonly date: IsoDate;
  readonly text: string;
  readonly head: string | null;
  readonly status: NodeStatus;
}

/** One indicator under a task. */
export interface JsonIndicator {
  readonly id: string;
  readonly task: string;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  readonly direction: 'at-least' | 'at-most';
  readonly target: JsonFigure | null;
  readonly actual: JsonFigure | null;
  readonly statedRate: JsonFigure | null;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly status: State | null;
  readonly stages: {
    readonly all: number;
    readonly due: number | null;
    readonly done: number | null;
    readonly untold: number;
  } | null;
  readonly nodeDue: JsonNode | null;
  readonly nodeNext: JsonNode | null;
  readonly source: 'columns' | 'prose';
  readonly pairing: 'used' | 'offered' | 'rejected';
  readonly confidence: number;
}

/** One finding. `fix`: the cells to change where mending is certain, else null. */
export interface JsonFinding {
  readonly id: string;
  readonly key: string;
  readonly check: string;
  readonly message: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly text: string;
  readonly evidence: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly explained: {
    readonly reason: string;
    readonly by: string | null;
    readonly evidence: string;
  } | null;
  readonly fix: readonly JsonChange[] | null;
}

/** A cell to change; a formula as its text with a leading `=`. */
export interface JsonChange {
  readonly cell: string;
  readonly from: Scalar;
  readonly to: Scalar;
}
