/** A span of one part of a record, as quoted by a label. */
export interface Span {
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** A label of a quantity, percentage or date. */
export interface Labelled extends Span {
  readonly letter: 'Q' | 'P' | 'D';
  /** May be found or not. */
  readonly optional: boolean;
  readonly fields: readonly string[];
}

/** A pair of a target and what was achieved of it. */
export interface LabelledPair {
  readonly certainty: string;
  readonly optional: boolean;
  readonly target: Span | null;
  readonly achieved: readonly Span[];
}

/** A node: date, then value and unit or a stage. */
export interface LabelledNode {
  readonly date: string;
  readonly what: string;
}

/** A slip that a careful reader finds. */
export interface LabelledFinding {
  readonly slug: string;
  readonly optional: boolean;
}

/** One text with its labels. */
export interface LabelledRecord {
  readonly id: string;
  readonly half: 'dev' | 'held-out';
  readonly kind: string;
  readonly year: number | null;
  readonly asOf: string | null;
  readonly deadline: string | null;
  readonly label: string | null;
  readonly noise: boolean;
  /** Only pairs, nodes and findings are labelled. */
  readonly brief: boolean;
  readonly parts: ReadonlyMap<string, string>;
  readonly labels: readonly Labelled[];
  readonly pairs: readonly LabelledPair[];
  readonly nodes: readonly LabelledNode[];
  readonly findings: readonly LabelledFinding[];
}

const LABEL = /^(Q|P|D|PAIR|N|F)(\?)? (.*)$/;

/** Reads a file of labelled texts (tests/golden/prose/README.md). */
export function parseRecords(text: string): LabelledRecord[] {
  const blocks: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('=== ')) blocks.push([line]);
    else if (line.trim() !== '' && !line.startsWith('//')) blocks[blocks.length - 1]?.push(line);
  }
  return blocks.map(recordOf);
}

type Head = Pick<
  LabelledRecord,
  'id' | 'half' | 'kind' | 'year' | 'asOf' | 'deadline' | 'label' | 'noise' | 'brief'
>;

function headOf(head: string): Head {
  const [id = '', half = '', kind = '', ...rest] = head.slice(4).trim().split(/\s+/);
  const value = (name: string): string | null =>
    rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const year = value('year');
  return {
    id,
    half: half === 'held-out' ? 'held-out' : 'dev',
    kind,
    year: year === null ? null : Number(year),
    asOf: value('asof'),
    deadline: value('deadline'),
    label: value('label'),
    noise: rest.includes('noise'),
    brief: rest.includes('brief'),
  };
}

function recordOf([head = '', ...lines]: readonly string[]): LabelledRecord {
  const texts = new Map<string, string[]>();
  const labels: [letter: string, optional: boolean, body: string][] = [];
  for (const line of lines) {
    const part = /^(目标|进展|计划)\| ?(.*)$/.exec(line);
    const label = LABEL.exec(line);
    if (part !== null)
      texts.set(part[1] ?? '', [...(texts.get(part[1] ?? '') ?? []), part[2] ?? '']);
    else if (label !== null) labels.push([label[1] ?? '', label[2] !== undefined, label[3] ?? '']);
  }
  const parts = new Map([...texts].map(([name, all]) => [name, all.join('\n')]));
  const of = (letter: string): [boolean, string][] =>
    labels.flatMap(([found, optional, body]) =>
      found === letter ? [[optional, body] as [boolean, string]] : [],
    );
  return {
    ...headOf(head),
    parts,
    labels: (['Q', 'P', 'D'] as const).flatMap((letter) =>
      of(letter).map(([optional, body]) => labelledOf(letter, optional, body, parts)),
    ),
    pairs: of('PAIR').map(([optional, body]) => pairOf(optional, body, parts)),
    nodes: of('N').map(([, body]) => nodeOf(body)),
    findings: of('F')
      .filter(([, body]) => body.trim() !== 'none')
      .map(([optional, body]) => ({
        slug: body.split('|')[0]?.trim().split(' ')[0] ?? '',
        optional,
      })),
  };
}

function fieldsOf(body: string): string[] {
  return body.split(' | ').map((field) => field.trim());
}

function labelledOf(
  letter: 'Q' | 'P' | 'D',
  optional: boolean,
  body: string,
  parts: ReadonlyMap<string, string>,
): Labelled {
  const [first = '', ...fields] = fieldsOf(body);
  const [, part = '', quoted = ''] = /^(目标|进展|计划) (.*)$/.exec(first) ?? [];
  return { letter, optional, fields, ...spanOf(part, quoted, parts.get(part) ?? '') };
}

/** Finds what a label quotes; `@2` names its second occurrence. */
function spanOf(part: string, quoted: string, text: string): Span {
  const [, words = quoted, count = '1'] = /^(.*?)(?:@(\d+))?$/.exec(quoted) ?? [];
  let from = -1;
  for (let i = 0; i < Number(count); i += 1) from = text.indexOf(words, from + 1);
  if (from < 0) throw new Error(`“${quoted}” does not stand in “${text}”`);
  return { part, from, to: from + words.length };
}

function pairOf(optional: boolean, body: string, parts: ReadonlyMap<string, string>): LabelledPair {
  const [head = '', ...rest] = fieldsOf(body);
  const certainty = head.split(/\s+/)[1] ?? '';
  const [target = '', achieved = ''] = (rest[0] ?? '').split(' ~ ');
  const quote = (words: string, part: string): Span => {
    const named = /^(目标|进展|计划) (.*)$/.exec(words.trim());
    const own = named?.[1] ?? part;
    return spanOf(own, (named?.[2] ?? words).trim(), parts.get(own) ?? '');
  };
  return {
    certainty,
    optional: optional || certainty === 'optional',
    target: /^[-—]?$/.test(target.trim()) ? null : quote(target, '目标'),
    achieved: achieved.split(' + ').map((words) => quote(words, '进展')),
  };
}

function nodeOf(body: string): LabelledNode {
  const fields = fieldsOf(body.replace(/^(?:计划|目标)\s*\|\s*/, ''));
  return { date: fields[0] ?? '', what: fields[fields.length - 1] ?? '' };
}
