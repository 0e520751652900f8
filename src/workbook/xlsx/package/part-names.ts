/** Folder of a part: `xl/worksheets/sheet1.xml` → `xl/worksheets`, `''` at the root. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

/** The part that holds a part's relationships; `''` is the package itself. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`;
}

/** Resolves a relationship's target against its source part; absolute targets begin with `/`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').split('#')[0] ?? '';
  const from = path.startsWith('/') ? '' : folderOf(source);
  const segments: string[] = [];
  for (const segment of `${from}/${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target to write: relative where the part lies below the source's folder, else absolute. */
export function targetFrom(source: string, part: string): string {
  const folder = folderOf(source);
  return folder !== '' && part.startsWith(`${folder}/`)
    ? part.slice(folder.length + 1)
    : `/${part}`;
}
