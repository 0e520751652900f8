import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWith, type WritingSteps } from '../../../src/cli/node/disc';
import { samples } from '../../support/corpus';
import { summarizeBytes } from '../../support/summarized';

/** One way in which writing fails: at a step, after so many bytes have reached the disc. */
interface Fault {
  readonly step: 'open' | 'write' | 'sync' | 'close' | 'rename';
  readonly after: number;
  readonly code: string;
}

const CODES = ['ENOSPC', 'EIO', 'EBUSY', 'EDQUOT', 'EFBIG', 'EROFS'];
const RANDOM_POSITIONS = 150;

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real file system, with one step that fails. */
function failing({ step, after, code }: Fault): WritingSteps {
  const hit = (at: Fault['step']): void => {
    if (at === step) throw failure(code);
  };
  return {
    open: async (file, mode) => {
      hit('open');
      const handle = await open(file, 'wx', mode);
      return {
        writeFile: async (bytes) => {
          await handle.writeFile(step === 'write' ? bytes.subarray(0, after) : bytes);
          hit('write');
        },
        sync: async () => {
          await handle.sync();
          hit('sync');
        },
        close: async () => {
          await handle.close();
          hit('close');
        },
      };
    },
    rename: async (from, to) => {
      hit('rename');
      await rename(from, to);
    },
  };
}

/** Positions of every kind of byte of a zip: around each header and each end of data, and between. */
function positions(bytes: Uint8Array): number[] {
  const zip = Buffer.from(bytes);
  const found = new Set<number>([0, 1, bytes.length - 1, bytes.length]);
  for (let at = zip.indexOf('PK'); at >= 0; at = zip.indexOf('PK', at + 1)) {
    for (const near of [at - 1, at, at + 2, at + 15, at + 30]) found.add(near);
  }
  for (let i = 0; i < RANDOM_POSITIONS; i++) {
    found.add(Math.floor((bytes.length * (i + 0.5)) / RANDOM_POSITIONS));
  }
  return [...found].filter((at) => at >= 0 && at <= bytes.length);
}

test('a thousand faults of the disc leave the ledger as it was, and nothing beside it', async () => {
  const [sample] = samples();
  const before = sample?.bytes ?? new Uint8Array();
  const after = (await summarizeBytes(before)).bytes;
  const faults: Fault[] = CODES.flatMap((code) => [
    ...(['open', 'sync', 'close', 'rename'] as const).map((step) => ({ step, after: 0, code })),
    ...positions(after).map((at) => ({ step: 'write' as const, after: at, code })),
  ]);
  expect(faults.length).toBeGreaterThanOrEqual(1000);
  const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-faults-'));
  const file = path.join(folder, '台账.xlsx');
  writeFileSync(file, before);
  try {
    for (const fault of faults) {
      const outcome = writeWith(failing(fault), file, after);
      await expect(outcome).rejects.toMatchObject({ name: 'WorkbookError' });
      const left = { files: readdirSync(folder), same: readFileSync(file).equals(before) };
      expect({ fault, ...left }).toEqual({ fault, files: ['台账.xlsx'], same: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
