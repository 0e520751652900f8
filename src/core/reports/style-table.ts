import { COLOURS } from './colours';
import {
  FONTS,
  GRID,
  NUMBER_FORMATS,
  styleOf,
  type StyleChange,
  type StyleDefinition,
} from './style-definition';

const bold: StyleChange = { font: { bold: true } };
const grey: StyleChange = { font: { colour: COLOURS.secondary } };
const table: StyleChange = { border: GRID };
const left: StyleChange = { align: { horizontal: 'left', indent: 1, wrap: true } };
const centre: StyleChange = { align: { horizontal: 'centre', wrap: true } };
/** No indent and no wrap: LibreOffice prints ### for a wrapped figure. */
const right: StyleChange = { align: { horizontal: 'right' } };
const count: StyleChange = { align: { horizontal: 'centre' }, format: NUMBER_FORMATS.count };
const link: StyleChange = { font: { underline: true, colour: COLOURS.link } };
/** The size of the body of 总览, which has to go on one page. */
const small: StyleChange = { font: { size: 10 } };
const heading: StyleChange = {
  font: { bold: true, colour: COLOURS.white },
  fill: COLOURS.headingFill,
};

/** Styles of cells outside tables. */
export const PAGE_STYLES = {
  title: styleOf({ font: { ...FONTS.title, size: 18 } }, { align: { horizontal: 'centre' } }),
  'title-large': styleOf(
    { font: { ...FONTS.title, size: 22 } },
    { align: { horizontal: 'centre' } },
  ),
  'sub-line': styleOf(grey, { align: { horizontal: 'centre' } }),
  note: styleOf(grey, { font: { size: 9 }, align: { horizontal: 'left', wrap: true } }),
  section: styleOf(
    { font: { size: 12, bold: true, colour: COLOURS.headingFill } },
    { align: { horizontal: 'left' } },
  ),
  verdict: styleOf({ font: { size: 16, bold: true } }, { align: { horizontal: 'centre' } }),
  'verdict-detail': styleOf({ font: { size: 11, bold: true } }, left, { align: { indent: 0 } }),
  helper: styleOf({ font: { size: 9, colour: COLOURS.secondary } }),
} satisfies Record<string, StyleDefinition>;

/** Styles of the cells of tables. */
export const TABLE_STYLES = {
  heading: styleOf(heading, table, centre),
  text: styleOf(table, left),
  'text-strong': styleOf(table, left, bold),
  centre: styleOf(table, centre),
  'centre-strong': styleOf(table, centre, bold),
  count: styleOf(table, count),
  'count-strong': styleOf(table, count, bold),
  percent: styleOf(table, right, { format: NUMBER_FORMATS.percent }),
  points: styleOf(table, right, { format: NUMBER_FORMATS.points }),
  change: styleOf(table, right, { format: NUMBER_FORMATS.change }),
  amount: styleOf(table, right, { format: NUMBER_FORMATS.amount }),
  date: styleOf(table, { align: { horizontal: 'centre' }, format: NUMBER_FORMATS.date }),
  /** One line only: LibreOffice does not wrap a linked cell. */
  link: styleOf(table, link, { align: { horizontal: 'centre' } }),
  'sum-text': styleOf(table, left, bold, { align: { indent: 0 }, fill: COLOURS.totalFill }),
  'sum-count': styleOf(table, count, bold, { fill: COLOURS.totalFill }),
  empty: styleOf(table, right, grey),
  'empty-centre': styleOf(table, centre, grey),
  'empty-text': styleOf(table, left, grey),
} satisfies Record<string, StyleDefinition>;

const card: StyleChange = { align: { horizontal: 'centre' } };

/** Styles of 总览. A card is three cells, one above the other, within one frame. */
export const OVERVIEW_STYLES = {
  'card-name': styleOf(card, bold, { border: { ...GRID, bottom: null } }),
  'card-count': styleOf(card, {
    font: { size: 24, bold: true },
    border: { ...GRID, top: null, bottom: null },
    format: '0',
  }),
  'card-note': styleOf(card, { font: { size: 9 }, border: { ...GRID, top: null } }),
  'overview-heading': styleOf(heading, table, centre, small),
  'overview-state': styleOf(table, centre, small, bold),
  'overview-text': styleOf(table, left, small),
  'overview-centre': styleOf(table, centre, small),
  'overview-count': styleOf(table, count, small),
  'overview-points': styleOf(table, card, small, bold, { format: NUMBER_FORMATS.points }),
  'overview-empty': styleOf(table, centre, small, grey),
  'overview-empty-text': styleOf(table, left, small, grey),
  'overview-link': styleOf(link, small, right),
  'overview-more': styleOf(small, grey, left),
  'total-text': styleOf(table, left, small, bold, { fill: COLOURS.totalFill }),
  'total-count': styleOf(table, count, small, bold, { fill: COLOURS.totalFill }),
  'all-clear': styleOf(table, left, small, bold, {
    font: { colour: COLOURS.readyInk },
    fill: COLOURS.readyFill,
  }),
} satisfies Record<string, StyleDefinition>;
