import { BUILTIN_FORMATS } from './builtin-formats';
import { END, OPEN, XmlCursor } from './xml-cursor';

/** Number format codes by style index (`s` of a cell), from a styles part; General is `''`. */
export function readNumberFormats(bytes: Uint8Array): string[] {
  const cursor = new XmlCursor(bytes);
  const own = new Map<number, string>();
  const ids: number[] = [];
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind !== OPEN) continue;
    if (cursor.is('numFmts')) readOwn(cursor, own);
    else if (cursor.is('cellXfs')) readIds(cursor, ids);
    else if (cursor.depth > 1) cursor.skip();
  }
  return ids.map((id) => formatCode(own.get(id) ?? BUILTIN_FORMATS[id] ?? ''));
}

/** General is `''` however it is written. */
export function formatCode(code: string): string {
  return /^(general|g\/通用格式)$/i.test(code) ? '' : code;
}

function readOwn(cursor: XmlCursor, own: Map<number, string>): void {
  eachChild(cursor, () => {
    const id = Number(cursor.attribute('numFmtId') ?? NaN);
    own.set(id, cursor.attribute('formatCode') ?? '');
  });
}

function readIds(cursor: XmlCursor, ids: number[]): void {
  eachChild(cursor, () => ids.push(Number(cursor.attribute('numFmtId') ?? 0)));
}

function eachChild(cursor: XmlCursor, see: () => void): void {
  if (cursor.empty) return;
  const outside = cursor.depth - 1;
  while (cursor.depth > outside) {
    if (cursor.advance() !== OPEN) continue;
    see();
    cursor.skip();
  }
}
