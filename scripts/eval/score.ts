/** Counts of one kind of label. */
export class Score {
  found = 0;
  right = 0;
  labelled = 0;
  met = 0;
  readonly misses: string[] = [];

  constructor(readonly name: string) {}

  /** A find: right or false. */
  find(right: boolean, told: string): void {
    this.found += 1;
    if (right) this.right += 1;
    else this.misses.push(`+ ${told}`);
  }

  /** A label: met or missed. */
  label(met: boolean, told: string): void {
    this.labelled += 1;
    if (met) this.met += 1;
    else this.misses.push(`- ${told}`);
  }

  row(): string {
    const share = (part: number, whole: number): string =>
      whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
    const precision = `${share(this.right, this.found)} % (${this.right}/${this.found})`;
    const recall = `${share(this.met, this.labelled)} % (${this.met}/${this.labelled})`;
    return `${this.name.padEnd(26)} ${precision.padEnd(22)} ${recall}`;
  }
}

/** Scores by name, in the order in which they were first asked for. */
export class Scores {
  private readonly all = new Map<string, Score>();

  of(name: string): Score {
    const known = this.all.get(name) ?? new Score(name);
    this.all.set(name, known);
    return known;
  }

  table(title: string): string {
    return [
      `${title.padEnd(26)} ${'precision'.padEnd(22)} recall`,
      ...[...this.all.values()].map((one) => one.row()),
    ].join('\n');
  }

  misses(): string {
    return [...this.all.values()]
      .flatMap(({ name, misses }) => misses.map((one) => `${name} ${one}`))
      .join('\n');
  }
}
