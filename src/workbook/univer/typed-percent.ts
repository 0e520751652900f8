/** A number as people type it; one with a per cent sign says itself what it is. */
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/;

/**
 * What a number means that is typed into a cell with a per cent format, as Excel and WPS take it: 111.67 is
 * 111.67 %, and so is every number from 1 on; numbers below 1 are shares (0.8 is 80 %). Null where the
 * text is read as elsewhere. Source: Microsoft, Advanced options, “Enable automatic percent entry”.
 */
export function typedPercent(text: string, format: string): number | null {
  const pattern = format.replace(/"[^"]*"|\\./g, '');
  if (!pattern.includes('%') || !NUMBER.test(text.trim())) return null;
  const number = Number(text.trim().replace(/,/g, ''));
  return Math.abs(number) < 1 ? null : Number((number / 100).toPrecision(15));
}
