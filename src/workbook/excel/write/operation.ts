/** The sheets under preparation within one sync: each is asked for once. */
export class StageSheets {
  private readonly known = new Map<string, Excel.Worksheet>();

  constructor(private readonly worksheets: Excel.WorksheetCollection) {}

  add(stage: string): Excel.Worksheet {
    const sheet = this.worksheets.add(stage);
    this.known.set(stage, sheet);
    return sheet;
  }

  get(stage: string): Excel.Worksheet {
    const sheet = this.known.get(stage) ?? this.worksheets.getItem(stage);
    this.known.set(stage, sheet);
    return sheet;
  }
}

/** Something to ask of Excel; can be asked again where the sync that carried it was refused. */
export interface Operation {
  /** About how many bytes it adds to a request. */
  readonly bytes: number;
  perform(sheets: StageSheets): void;
  /** The same in smaller parts; `null` where there are none. */
  split(): readonly Operation[] | null;
}

/** An operation that cannot be split. */
export function operation(bytes: number, perform: (sheets: StageSheets) => void): Operation {
  return { bytes, perform, split: () => null };
}

/** Groups operations by the sync that carries them, in their order. */
export function groupsOf(
  operations: readonly Operation[],
  limit: number,
): readonly (readonly Operation[])[] {
  const groups: Operation[][] = [];
  let bytes = Infinity;
  for (const one of operations) {
    bytes += one.bytes;
    const group = groups[groups.length - 1];
    if (group === undefined || bytes > limit) {
      groups.push([one]);
      bytes = one.bytes;
    } else group.push(one);
  }
  return groups;
}

/** A group in two halves; `null` where it can be made no smaller. */
export function halvedGroup(group: readonly Operation[]): readonly (readonly Operation[])[] | null {
  const [only] = group;
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  return only?.split()?.map((part) => [part]) ?? null;
}
