import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { codec } from '../../src/workbench/file/codec';

/** Bytes that repeat as a sheet does, of any length. */
const sheetLike = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 1500 }))
  .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, () => Buffer.from(piece))));

test('what it packs, zlib unpacks', () => {
  fc.assert(
    fc.property(sheetLike, (data) => {
      expect(inflateRawSync(codec.deflateRaw(data)).equals(data)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('pieces one behind the other are one stream', () => {
  fc.assert(
    fc.property(fc.array(sheetLike, { maxLength: 4 }), (pieces) => {
      const packed = [
        ...pieces.map((piece) => codec.deflateRaw(piece, true)),
        codec.deflateRaw(new Uint8Array(0)),
      ];
      expect(inflateRawSync(Buffer.concat(packed)).equals(Buffer.concat(pieces))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('what zlib packs, it unpacks', () => {
  fc.assert(
    fc.property(sheetLike, (data) => {
      const bytes = codec.inflateRaw(deflateRawSync(data), data.length);
      expect(Buffer.from(bytes).equals(data)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('data that grows beyond what it says is refused', () => {
  const packed = deflateRawSync(Buffer.alloc(10_000, 65));
  expect(() => codec.inflateRaw(packed, 9_999)).toThrow(RangeError);
  expect(codec.inflateRaw(packed, 10_000)).toHaveLength(10_000);
});

test('the same input gives the same output', () => {
  const data = Buffer.from('实事'.repeat(5000));
  expect(codec.deflateRaw(data)).toEqual(codec.deflateRaw(data));
});
