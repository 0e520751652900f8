import { failure } from '../failure';

/** Where the central directory lies, and how many entries it has (APPNOTE.TXT 4.3.14 to 4.3.16). */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_LENGTH = 56;

/** Finds the central directory; `damaged` where the file ends too early. */
export function findDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  const place = zip64Place(view, end) ?? {
    offset: view.getUint32(end + 16, true),
    size: view.getUint32(end + 12, true),
    entries: view.getUint16(end + 10, true),
  };
  if (place.offset + place.size > end) throw failure('damaged', 'central directory out of bounds');
  return place;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw failure('damaged', 'no end of central directory: the file is cut off');
}

function zip64Place(view: DataView, end: number): DirectoryPlace | null {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = bigNumber(view, locator + 8);
  if (at + ZIP64_END_LENGTH > locator || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) {
    throw failure('damaged', 'broken zip64 end of central directory');
  }
  return {
    entries: bigNumber(view, at + 32),
    size: bigNumber(view, at + 40),
    offset: bigNumber(view, at + 48),
  };
}

/** An unsigned 64-bit number; more than 2^53 cannot be an offset here. */
export function bigNumber(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw failure('damaged', 'impossible size or offset');
  return value;
}
