import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { disc } from '../../../src/cli/node/disc';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Root may write anywhere, and Windows knows no such permissions. */
const canForbid = process.getuid !== undefined && process.getuid() !== 0;

describe('files on the disc', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-disc-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes a new file and leaves nothing beside it', async () => {
    const file = path.join(folder, '台账.汇总.xlsx');
    await disc.writeAtomically(file, bytes('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['台账.汇总.xlsx']);
  });

  it('replaces a file and keeps its permissions', async () => {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, 'old', { mode: 0o640 });
    const { mode } = statSync(file);
    await disc.writeAtomically(file, bytes('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode).toBe(mode);
  });

  it('follows a link instead of replacing it', async () => {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, 'old');
    symlinkSync(file, path.join(folder, 'link.xlsx'));
    await disc.writeAtomically(path.join(folder, 'link.xlsx'), bytes('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(await disc.isSame(file, path.join(folder, 'link.xlsx'))).toBe(true);
  });

  it('says what hinders it', async () => {
    const into = (name: string): Promise<void> =>
      disc.writeAtomically(path.join(folder, name), bytes('new'));
    await expect(disc.read(path.join(folder, 'none.xlsx'))).rejects.toMatchObject({
      code: 'file-not-found',
    });
    await expect(disc.read(folder)).rejects.toMatchObject({ code: 'file-not-readable' });
    await expect(into('no/such/a.xlsx')).rejects.toMatchObject({ code: 'file-not-writable' });
    mkdirSync(path.join(folder, 'taken.xlsx'));
    await expect(into('taken.xlsx')).rejects.toMatchObject({ code: 'file-not-writable' });
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
  });

  (canForbid ? it : it.skip)('leaves a read-only file and folder alone', async () => {
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, 'old', { mode: 0o444 });
    await expect(disc.writeAtomically(file, bytes('new'))).rejects.toMatchObject({
      code: 'file-not-writable',
    });
    chmodSync(folder, 0o500);
    const other = path.join(folder, 'b.xlsx');
    await expect(disc.writeAtomically(other, bytes('new'))).rejects.toMatchObject({
      code: 'file-not-writable',
    });
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it.each(['~$台账.xlsx', '.~台账.xlsx', '.~lock.台账.xlsx#'])(
    'takes %s as a sign',
    async (sign) => {
      const file = path.join(folder, '台账.xlsx');
      writeFileSync(file, 'old');
      expect(await disc.isOpenElsewhere(file)).toBe(false);
      writeFileSync(path.join(folder, sign), '');
      expect(await disc.isOpenElsewhere(file)).toBe(true);
    },
  );

  it('knows one file by two paths, there or not yet', async () => {
    const file = path.join(folder, 'a.xlsx');
    expect(await disc.isSame(file, path.join(folder, '.', 'a.xlsx'))).toBe(true);
    expect(await disc.isSame(file, path.join(folder, 'b.xlsx'))).toBe(false);
    expect(await disc.exists(file)).toBe(false);
    expect(await disc.modifiedAt(file)).toBeNull();
  });
});
