import type { Stage } from '../app/review-workbook';
import { say, type Language, type Words } from '../core';
import type { Output } from './io';

/** One line on a terminal that is written over as the work goes on; silent elsewhere. */
export class ProgressLine {
  private shown = '';

  constructor(
    private readonly output: Output,
    private readonly language: Language,
  ) {}

  /** Shows how far it got. */
  show(file: string, { stage, done, total }: Stage): void {
    if (!this.output.isTerminal) return;
    const share = total > 0 ? ` ${Math.min(100, Math.floor((done / total) * 100))}%` : '';
    const line = `${file} ${say(STAGES[stage], this.language)}${share}`;
    if (line === this.shown) return;
    this.shown = line;
    this.output.write(`\r${CLEAR}${line}`);
  }

  /** Takes the line away before anything else is written. */
  clear(): void {
    if (this.shown === '') return;
    this.shown = '';
    this.output.write(`\r${CLEAR}`);
  }
}

/** Erases to the end of the line (ECMA-48, EL). */
const CLEAR = '\u001b[K';

const STAGES: Readonly<Record<Stage['stage'], Words>> = {
  open: { zh: '正在打开', en: 'opening' },
  find: { zh: '正在查找台账', en: 'looking for ledgers' },
  read: { zh: '正在读取', en: 'reading' },
  assess: { zh: '正在测算', en: 'reckoning' },
  check: { zh: '正在检查', en: 'checking' },
  write: { zh: '正在写汇总', en: 'writing the summary' },
};
