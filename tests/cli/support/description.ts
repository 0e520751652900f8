import {
  cell,
  confidence,
  count,
  date,
  matching,
  number,
  oneOf,
  orNull,
  range,
  share,
  text,
  yesNo,
  type Shape,
} from './shape';

/** docs/json.md, written a second time by hand: the output is held to this, not to its own types. */
const status = oneOf(
  ...['completed', 'closed', 'on-track', 'behind', 'seriously-behind', 'overdue', 'standing'],
  ...['not-applicable', 'unknown'],
);
const statusBasis = orNull(oneOf('figures', 'nodes', 'label', 'deadline', 'override'));
const span: Shape = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  value[0] < value[1];
const rows: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value[0] >= 1 && value[0] <= value[1];
const figure: Shape = orNull({ fields: { value: number, text, cell, span: orNull(span) } });
const names: Shape = { list: text };
const scalar: Shape = (value) => value === null || typeof value !== 'object' || 'error' in value;

const item: Shape = {
  fields: {
    id: text,
    key: text,
    number: orNull(text),
    name: text,
    section: orNull(text),
    status,
    statusBasis,
    completion: orNull(share),
  },
};
const nodeStatus = oneOf('reached', 'not-reached', 'partly', 'untold');
const node: Shape = {
  fields: {
    date,
    text,
    share: orNull(share),
    values: { list: { fields: { indicator: text, value: number, unit: orNull(text) } } },
    head: orNull(text),
    stage: orNull(text),
    status: nodeStatus,
    told: orNull({
      fields: {
        as: oneOf('reached', 'passed', 'partly', 'under-way', 'not-begun'),
        words: text,
        cell,
        span: orNull(span),
      },
    }),
  },
};
const dueNode: Shape = { fields: { date, text, head: orNull(text), status: nodeStatus } };
const task: Shape = {
  fields: {
    id: text,
    key: text,
    item: text,
    number: orNull(text),
    text,
    rows,
    leadUnits: names,
    supportUnits: names,
    leaders: names,
    responsibleLeaders: names,
    deadlines: { list: { fields: { date: orNull(date), text, cell } } },
    nodes: { list: node },
    nodesDue: { list: dueNode },
    nodesNext: { list: dueNode },
    forecast: orNull(date),
    statedStatus: orNull(text),
    status,
    statusBasis,
    statusReason: text,
    completion: orNull(share),
    expected: orNull(share),
  },
};
const indicator: Shape = {
  fields: {
    id: text,
    task: text,
    name: text,
    unit: orNull(text),
    kind: oneOf('accruing', 'works', 'level', 'stages', 'qualitative'),
    direction: oneOf('at-least', 'at-most'),
    target: figure,
    actual: figure,
    statedRate: figure,
    completion: orNull(share),
    expected: orNull(share),
    status: orNull(status),
    stages: orNull({
      fields: { all: count, due: orNull(count), done: orNull(count), untold: count },
    }),
    nodeDue: orNull(dueNode),
    nodeNext: orNull(dueNode),
    source: oneOf('columns', 'prose'),
    pairing: oneOf('used', 'offered', 'rejected'),
    confidence,
  },
};
const ledger: Shape = {
  fields: {
    key: text,
    sheet: text,
    range,
    title: orNull(text),
    asOf: orNull(date),
    asOfBasis: orNull(
      oneOf('given', 'remembered', 'as-of-line', 'report-date', 'title', 'inferred'),
    ),
    asOfCell: orNull(cell),
    columns: {
      list: { fields: { column: matching(/^[A-Z]+$/), header: text, role: text, confidence } },
    },
    items: { list: item },
    tasks: { list: task },
    indicators: { list: indicator },
  },
};
const finding: Shape = {
  fields: {
    id: text,
    key: text,
    check: matching(/^[a-z-]+$/),
    message: matching(/^[a-zA-Z]+$/),
    severity: oneOf('must-fix', 'verify', 'hint'),
    cell,
    text,
    evidence: text,
    data: (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number'),
    explained: orNull({ fields: { reason: text, by: orNull(text), evidence: text } }),
    fix: orNull({ list: { fields: { cell, from: scalar, to: scalar } } }),
  },
};

/** The document of `--format json`, version 1. */
export const jsonDescription: Shape = {
  fields: {
    version: (value) => value === 1,
    files: {
      list: {
        either: [
          {
            fields: {
              file: text,
              ledgers: { list: ledger },
              findings: { list: finding },
              notRun: { list: { fields: { check: text, reason: text } } },
              verdict: {
                fields: {
                  ready: yesNo,
                  mustFix: count,
                  verify: count,
                  hints: count,
                  explained: count,
                },
              },
            },
          },
          {
            fields: {
              file: text,
              error: { fields: { code: matching(/^[a-z-]+$/), message: text } },
            },
          },
        ],
      },
    },
  },
};
