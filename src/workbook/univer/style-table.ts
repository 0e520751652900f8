import type { IStyleData } from '@univerjs/core';

/**
 * The styles of a sheet under their names: a cell names its style, so that Univer copies a name and not
 * a style for each of many thousand cells.
 */
export class StyleTable {
  /** By the name that a cell has. */
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  /** The name of the style; it is made the first time its key is asked for. */
  named(key: string, make: () => IStyleData): string {
    const found = this.names.get(key);
    if (found !== undefined) return found;
    const name = `${this.prefix}-${this.names.size}`;
    this.names.set(key, name);
    this.styles[name] = make();
    return name;
  }

  /** The style of this name, changed. */
  variant(name: string | null, key: string, change: IStyleData): string {
    return this.named(`${name ?? ''} ${key}`, () => ({ ...this.of(name), ...change }));
  }

  /** The style of a cell. */
  of(name: unknown): IStyleData | undefined {
    return typeof name === 'string' ? this.styles[name] : undefined;
  }
}
