/** How much a package may hold before it is refused as `too-large`. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry when inflated. */
  readonly entrySize: number;
  /** Bytes of all entries when inflated. */
  readonly totalSize: number;
  /** Inflated ÷ compressed of one entry; looked at from `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * A sheet of 100,000 rows by 14 columns is about 110 MB of XML, packed about 1 : 30; DEFLATE ends at
 * 1 : 1032, which only made-up data comes near.
 */
export const ZIP_LIMITS: ZipLimits = {
  entries: 20_000,
  entrySize: 700_000_000,
  totalSize: 1_500_000_000,
  ratio: 400,
  ratioFrom: 10_000_000,
};
