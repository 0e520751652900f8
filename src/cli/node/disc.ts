import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/workbook-error';
import type { Files } from '../io';

/** The steps of writing a file; tests let each of them fail. */
export interface WritingSteps {
  open(file: string, mode: number | undefined): Promise<WritableFile>;
  rename(from: string, to: string): Promise<void>;
}

/** A file open for writing. */
export interface WritableFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  /** Returns once the bytes are on the disc. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

const STEPS: WritingSteps = { open: (file, mode) => open(file, 'wx', mode), rename };

/** The files of this machine. */
export const disc: Files = {
  read: (file) => readFile(file).catch(rethrow('read', file)),
  exists: (file) =>
    access(file, constants.F_OK).then(
      () => true,
      () => false,
    ),
  isSame: async (one, other) => (await real(one)) === (await real(other)),
  modifiedAt: (file) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    ),
  isOpenElsewhere: async (file) => {
    const [folder, name] = [path.dirname(file), path.basename(file)];
    const signs = OWNER_FILES.map((sign) => disc.exists(path.join(folder, sign(name))));
    return (await Promise.all(signs)).includes(true);
  },
  writeAtomically: (file, bytes) => writeWith(STEPS, file, bytes),
};

/** `writeAtomically` of `disc` over other steps of writing. */
export function writeWith(steps: WritingSteps, file: string, bytes: Uint8Array): Promise<void> {
  return writeAtomically(steps, file, bytes).catch(rethrow('write', file));
}

/**
 * Writes beside the target and renames, so that the target is at any moment the old file or the new
 * one. A link is followed: what it points to is replaced, not the link.
 */
async function writeAtomically(
  steps: WritingSteps,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const target = await real(file);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => undefined,
  );
  if (mode !== undefined) await access(target, constants.W_OK);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${String(process.pid)}-${Date.now().toString(36)}.tmp`,
  );
  try {
    const handle = await steps.open(temporary, mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await steps.rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The path without links; of a file that is not there yet, that of its folder. */
async function real(file: string): Promise<string> {
  const full = path.resolve(file);
  const folder = (): Promise<string> =>
    realpath(path.dirname(full)).then(
      (name) => path.join(name, path.basename(full)),
      () => full,
    );
  return realpath(full).catch(folder);
}

/** Where macOS and Linux let two programs write one file, these tell that it is open: Excel, WPS, LibreOffice. */
const OWNER_FILES: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  (name) => `.~${name}`,
  (name) => `.~lock.${name}#`,
];

/** Node's error codes (https://nodejs.org/api/errors.html#common-system-errors) as ours. */
const CODES: Readonly<Record<'read' | 'write', Readonly<Record<string, WorkbookErrorCode>>>> = {
  read: {
    ENOENT: 'file-not-found',
    ENOTDIR: 'file-not-found',
    EISDIR: 'file-not-readable',
    EACCES: 'file-not-readable',
    EPERM: 'file-not-readable',
    EBUSY: 'file-in-use',
    ERR_FS_FILE_TOO_LARGE: 'too-large',
  },
  write: {
    ENOSPC: 'disc-full',
    EDQUOT: 'disc-full',
    EFBIG: 'disc-full',
    EIO: 'file-not-writable',
    EBUSY: 'file-in-use',
    ETXTBSY: 'file-in-use',
    ENOENT: 'file-not-writable',
    ENOTDIR: 'file-not-writable',
    EISDIR: 'file-not-writable',
    EACCES: 'file-not-writable',
    EROFS: 'file-not-writable',
    ENAMETOOLONG: 'file-not-writable',
    // Windows says EPERM where another program holds the file that a rename would replace.
    EPERM: process.platform === 'win32' ? 'file-in-use' : 'file-not-writable',
  },
};

function rethrow(action: 'read' | 'write', file: string): (error: unknown) => never {
  return (error) => {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const ours = CODES[action][code];
    if (ours === undefined) throw error;
    throw new WorkbookError(ours, 'cli', `${action} ${file}: ${code}`, { cause: error });
  };
}
