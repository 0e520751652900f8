import {
  areaAddress,
  STYLES,
  type Area,
  type StyleDefinition,
  type StyleName,
} from '../../../core';
import { operation, type Operation } from './operation';
import type { RunArea } from './runs';

/** Longest list of addresses (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges). */
const LONGEST_LIST = 8000;
const ACTIONS_A_STYLE = 4000;

const HORIZONTAL = { left: 'Left', centre: 'Center', right: 'Right' } as const;

/** Cells of one style that have the same inner edges. */
interface Group {
  readonly style: StyleName;
  readonly tall: boolean;
  readonly wide: boolean;
  readonly areas: Area[];
}

/** Gives cells their looks: one operation for all cells of a style, as far as a list of addresses goes. */
export function cellStyles(
  stage: string,
  runs: readonly (RunArea & { readonly key: StyleName })[],
): readonly Operation[] {
  const groups = new Map<string, Group>();
  for (const { area, key: style } of runs) {
    const [tall, wide] = [area.rows > 1, area.columns > 1];
    const key = `${style} ${tall} ${wide}`;
    const group = groups.get(key) ?? { style, tall, wide, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) =>
    addressLists(group.areas).map((addresses) =>
      operation(addresses.length + ACTIONS_A_STYLE, (sheets) => {
        const sheet = sheets.get(stage);
        const { format } = sheet.getRanges(addresses);
        applyStyle(format, STYLES[group.style], group);
      }),
    ),
  );
}

/** Lists of addresses, none too long. */
function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Gives cells a look; `tall` and `wide` where they have inner edges. */
export function applyStyle(
  format: Excel.RangeFormat,
  { font, fill, border, align }: StyleDefinition,
  { tall, wide }: { readonly tall: boolean; readonly wide: boolean } = { tall: false, wide: false },
): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = `#${font.colour}`;
  if (font.bold) format.font.bold = true;
  if (font.underline) format.font.underline = 'Single';
  if (fill !== null) format.fill.color = `#${fill}`;
  if (align.horizontal !== 'general') format.horizontalAlignment = HORIZONTAL[align.horizontal];
  format.verticalAlignment = 'Center';
  if (align.wrap) format.wrapText = true;
  if (align.indent > 0) format.indentLevel = align.indent;
  line(format, 'EdgeTop', border.top);
  line(format, 'EdgeBottom', border.bottom);
  line(format, 'EdgeLeft', border.left);
  line(format, 'EdgeRight', border.right);
  // Inner edges exist only between cells; Excel refuses them elsewhere.
  if (tall) line(format, 'InsideHorizontal', border.bottom ?? border.top);
  if (wide) line(format, 'InsideVertical', border.right ?? border.left);
}

function line(
  format: Excel.RangeFormat,
  side: `${Excel.BorderIndex}`,
  colour: string | null,
): void {
  if (colour === null) return;
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.color = `#${colour}`;
}
