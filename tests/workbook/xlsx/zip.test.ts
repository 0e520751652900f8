import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32';
import { readZip } from '../../../src/workbook/xlsx/zip/read-zip';
import { writeZip } from '../../../src/workbook/xlsx/zip/write-zip';
import { entryBytes, newEntry } from '../../../src/workbook/xlsx/zip/zip-entry';
import { codec } from '../../support/codec';
import { packageOf, sheetXml, utf8, workbookParts } from './parts';
import { rawZip, zip64 } from './raw-zip';

const PLAIN = workbookParts([sheetXml('<row><c><v>1</v></c></row>')]);

/** The code with which opening and reading the bytes is refused; `null` where it is not. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await openXlsx(bytes, { codec }).read();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

describe('a zip package', () => {
  test('the checksum is that of the zip format', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
    expect(crc32(utf8('a'))).toBe(0xe8b7be43);
  });

  test('what is written is read again, in order and byte for byte', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z一-龥]{1,8}$/), fc.uint8Array()), {
          selector: ([name]) => name,
        }),
        (files) => {
          const written = writeZip(files.map(([name, bytes]) => newEntry(name, bytes, codec)));
          const read = readZip(written);
          expect(read.map((e) => e.name)).toEqual(files.map(([name]) => name));
          expect(read.map((e) => [...entryBytes(e, codec)])).toEqual(files.map(([, b]) => [...b]));
        },
      ),
    );
  });

  test('an entry keeps its compressed bytes, whoever compressed them', () => {
    const bytes = utf8('台账'.repeat(500));
    const fast = deflateRawSync(bytes, { level: 1 });
    const source = rawZip([{ name: 'a.xml', bytes, data: fast }]);
    const [entry] = readZip(writeZip(readZip(source)));
    expect(Buffer.from(entry?.data ?? []).equals(fast)).toBe(true);
  });

  test('sizes may follow the data, and stand in the header of what we write', () => {
    const source = rawZip([{ name: 'a.xml', bytes: utf8('abc'), descriptor: true }]);
    const written = writeZip(readZip(source));
    expect(new DataView(written.buffer).getUint32(22, true)).toBe(3);
    expect(readZip(written).map((e) => e.flags & 8)).toEqual([0]);
  });

  test('reads zip64', () => {
    const [entry] = readZip(zip64('a.xml', utf8('<a/>')));
    expect(entry).toMatchObject({ name: 'a.xml', size: 4 });
    expect(
      new TextDecoder().decode(entry === undefined ? undefined : entryBytes(entry, codec)),
    ).toBe('<a/>');
  });
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([
    ...COMPOUND,
    ...new Array<number>(504).fill(0),
    ...Buffer.from(stream, 'utf16le'),
  ]);
}

const good = packageOf(PLAIN);
const withPart = (name: string): Uint8Array => packageOf({ ...PLAIN, [name]: '<a/>' });
const CASES: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['no bytes', new Uint8Array(), 'not-a-workbook'],
  ['a text', utf8('编号,任务\n1,修路'), 'not-a-workbook'],
  ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted'],
  ['an old .xls', compoundFile('Workbook'), 'old-format'],
  ['a file cut off at the end', good.subarray(0, good.length - 30), 'damaged'],
  ['a file cut off early', good.subarray(0, 200), 'damaged'],
  ['a zip of something else', packageOf({ mimetype: 'text/plain' }), 'not-a-workbook'],
  ['an absolute name', withPart('/etc/x.xml'), 'unsafe'],
  ['a name with a drive', withPart('C:/x.xml'), 'unsafe'],
  ['a name that climbs out', withPart('xl/../../x.xml'), 'unsafe'],
  ['the same with backslashes', withPart('xl\\..\\..\\x.xml'), 'unsafe'],
  ['a name with a control character', withPart('xl/a\u0000.xml'), 'unsafe'],
  ['two entries of one name but for case', withPart('XL/Workbook.xml'), 'unsafe'],
  [
    'another name in the local header',
    rawZip([{ name: 'a.xml', localName: 'b.xml', bytes: utf8('x') }]),
    'unsafe',
  ],
  ['an encrypted entry', rawZip([{ name: 'a.xml', bytes: utf8('x'), flags: 1 }]), 'encrypted'],
  ['an unknown compression', rawZip([{ name: 'a.xml', bytes: utf8('x'), method: 99 }]), 'damaged'],
  ['a swollen entry', rawZip([{ name: 'a.xml', bytes: new Uint8Array(20_000_000) }]), 'too-large'],
  [
    'a document type in the workbook part',
    packageOf({
      ...PLAIN,
      'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${PLAIN['xl/workbook.xml'] ?? ''}`,
    }),
    'unsafe',
  ],
  [
    'a document type in a sheet',
    packageOf({ ...PLAIN, 'xl/worksheets/sheet1.xml': `<!DOCTYPE a>${sheetXml('')}` }),
    'unsafe',
  ],
  [
    'a sheet that breaks off',
    packageOf({ ...PLAIN, 'xl/worksheets/sheet1.xml': sheetXml('').slice(0, -12) }),
    'damaged',
  ],
  [
    'a workbook part that is no XML',
    packageOf({ ...PLAIN, 'xl/workbook.xml': '<a><b></a>' }),
    'damaged',
  ],
];

describe('what is no sound workbook is refused', () => {
  test('the sound one is not', async () => expect(await refusal(good)).toBeNull());
  test.each(CASES)('%s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code));

  test('a wrong checksum', async () => {
    const sheet = utf8(sheetXml(''));
    const files = Object.entries(PLAIN).map(([name, text]) => ({ name, bytes: utf8(text) }));
    const bytes = rawZip([
      ...files.filter(({ name }) => !name.endsWith('sheet1.xml')),
      { name: 'xl/worksheets/sheet1.xml', bytes: sheet, crc: 1 },
    ]);
    expect(await refusal(bytes)).toBe('damaged');
  });

  test('an entry that holds more than it says', async () => {
    const bytes = rawZip([{ name: '[Content_Types].xml', bytes: utf8('x'.repeat(100)), size: 10 }]);
    expect(await refusal(bytes)).toBe('not-a-workbook');
    const files = Object.entries(PLAIN).map(([name, text]) => ({
      ...{ name, bytes: utf8(text) },
      ...(name === 'xl/workbook.xml' ? { size: 10 } : {}),
    }));
    expect(await refusal(rawZip(files))).toBe('damaged');
  });

  test('whatever is cut off or overwritten, only expected failures come out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        async (at, noise) => {
          const spoilt = good.slice();
          spoilt.set(noise.subarray(0, good.length - at), at);
          await refusal(spoilt);
          await refusal(good.subarray(0, at));
        },
      ),
      { numRuns: 300 },
    );
  });
});
