import { isOwnSheet, sameValues, type Book } from '../../core';
import { WorkbookError } from '../../workbook/workbook-error';
import { lastValue } from '../command-line/options';
import type { Asked } from '../command-line/parse';
import type { Io } from '../io';
import { Refusal, refuse } from '../refusal';

/** `台账.xlsx` → `台账.汇总.xlsx`; an .xlsm stays one, since only then its macros run. */
export function besideInput(input: string): string {
  const extension = /\.[^./\\]+$/.exec(input)?.[0] ?? '';
  return `${input.slice(0, input.length - extension.length)}.汇总${extension === '' ? '.xlsx' : extension}`;
}

/**
 * Where the summary is to go.
 *
 * @throws Refusal where that is the input without `--in-place`, or a file of another kind.
 */
export async function outputAsked(asked: Asked, input: string, io: Io): Promise<string> {
  const output = lastValue(asked, 'output');
  if (asked.switches.has('in-place')) {
    if (output === null) return input;
    throw refuse(
      'usage',
      '--output 和 --in-place 只能用一个。',
      'Use either --output or --in-place.',
    );
  }
  const path = output ?? besideInput(input);
  if (await io.files.isSame(path, input)) {
    throw refuse(
      'output-is-input',
      '输出就是台账文件本身。要写进本身，请用 --in-place。',
      'The output is the ledger file itself. Use --in-place if that is meant.',
    );
  }
  if (kindOf(path) !== kindOf(input)) {
    throw refuse(
      'output-kind',
      `输出文件的扩展名要和台账一样（.${kindOf(input)}），否则 Excel 打不开。`,
      `The output must have the ledger’s extension (.${kindOf(input)}), or Excel will not open it.`,
    );
  }
  return path;
}

/**
 * Makes sure that nothing of the user's is lost by replacing a file that is already there. It may be
 * replaced when it is an earlier copy of ours into which no one has worked: no rows in its state tables
 * that the new copy lacks, and no changed ledger cells since the input was last saved. `read` gives the
 * new copy, and is asked only where there is an earlier one.
 *
 * @throws Refusal `output-open`, `output-exists`, `output-holds-work`
 */
export async function insistOnReplaceable(
  paths: { readonly input: string; readonly output: string },
  read: () => Promise<Book>,
  io: Io,
): Promise<void> {
  const { input, output } = paths;
  if (await io.files.isOpenElsewhere(output)) throw openElsewhere(output);
  if (input === output || !(await io.files.exists(output))) return;
  const earlier = await readQuietly(io, output);
  if (earlier === null || !earlier.sheets.some(isOwnSheet)) {
    throw new Refusal('output-exists', [
      {
        zh: `“${output}”已经有了，又不是本程序写的副本，没有覆盖。`,
        en: `“${output}” exists and is no copy of ours; it was not replaced.`,
      },
      {
        zh: '请用 --output 换个名字；确要覆盖，加 --force。',
        en: 'Choose another name with --output, or add --force.',
      },
    ]);
  }
  const written = await read();
  const [inputTime, outputTime] = [
    await io.files.modifiedAt(input),
    await io.files.modifiedAt(output),
  ];
  const workedIn = (outputTime ?? 0) >= (inputTime ?? 0) && !sameCells(earlier, written);
  const kept = new Set(stateRows(written));
  if (workedIn || stateRows(earlier).some((row) => !kept.has(row))) {
    throw new Refusal('output-holds-work', [
      {
        zh: `“${output}”里有您改过的数据、设置或说明，覆盖会丢失，没有写。`,
        en: `“${output}” holds figures, settings or reasons of yours that would be lost; it was not replaced.`,
      },
      {
        zh: `要接着用它：npx livelihood-ledger summarize "${output}" --in-place（指定过截至日期的，再加 --as-of）；不要了：加 --force。`,
        en: `To go on with it: npx livelihood-ledger summarize "${output}" --in-place (with --as-of if you gave one); to drop it: --force.`,
      },
    ]);
  }
}

function openElsewhere(file: string): Refusal {
  return new Refusal('output-open', [
    {
      zh: `“${file}”正在别的程序里打开，没有写，以免互相覆盖。`,
      en: `“${file}” is open in another program; nothing was written, lest one overwrite the other.`,
    },
    {
      zh: '请先关闭它再试。确实没有打开的（上次异常退出留下的标记），加 --force。',
      en: 'Close it and try again. If it is not open (a sign left by a crash), add --force.',
    },
  ]);
}

function kindOf(path: string): string {
  return (/\.([^./\\]+)$/.exec(path)?.[1] ?? 'xlsx').toLowerCase();
}

async function readQuietly(io: Io, file: string): Promise<Book | null> {
  try {
    return await io.openWorkbook(await io.files.read(file)).read({ withoutDerived: true });
  } catch (error) {
    // Whatever it is, a file that cannot be read as a workbook is no copy of ours.
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** True where the user's own sheets hold the same values. */
function sameCells(one: Book, other: Book): boolean {
  const [sheets, others] = [one, other].map((book) =>
    book.sheets.filter((sheet) => !isOwnSheet(sheet)),
  );
  return (
    sheets?.length === others?.length &&
    (sheets ?? []).every((sheet, i) => {
      const twin = others?.[i];
      return twin?.name === sheet.name && sameValues(sheet, twin);
    })
  );
}

const STATE = new Set<string>(['settings', 'history', 'changes']);

function stateRows(book: Book): string[] {
  return book.sheets
    .filter((sheet) => isOwnSheet(sheet) && STATE.has(sheet.mark?.kind ?? ''))
    .flatMap((sheet) => sheet.values.map((row) => JSON.stringify([sheet.mark?.kind, row])));
}
