import {
  drain,
  isStyledInput,
  summarySteps,
  type DerivedSheet,
  type SheetDraft,
} from '../../src/core';
import { LEDGER_AS_OF, LEDGER_TEXT } from './ledger-text';
import { gridOf, summaryOf } from './summary-of';

const { review, book, overview } = summaryOf(LEDGER_TEXT, LEDGER_AS_OF);

/** 总览 where only these sheets are written. */
function overviewOf(...kinds: readonly DerivedSheet[]): SheetDraft {
  const edits = drain(summarySteps(review, book, new Set(kinds)));
  const drafts = edits.flatMap((edit) => (edit.type === 'publish' ? edit.drafts : []));
  expect(drafts.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  const found = drafts.find(({ kind }) => kind === 'overview');
  if (found === undefined) throw new Error('no 总览');
  return found;
}

/** Sheets that links of a draft lead to, and its texts. */
function linksAndTexts(draft: SheetDraft): { links: string[]; texts: string } {
  const rows = draft.blocks.flatMap((block) =>
    Array.from({ length: block.rowCount }, (_, i) => block.row(i)),
  );
  const values = rows.flat().map((cell) => (isStyledInput(cell) ? cell.value : cell));
  const links = values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'goTo' in value ? [value.goTo.sheet] : [],
  );
  return { links, texts: gridOf(draft).flat().join('\n') };
}

test('总览 leads to 督办清单 and 责任单位', () => {
  expect(linksAndTexts(overview).links).toEqual(['督办清单', '责任单位']);
});

test('a sheet that is left out is neither linked nor named on 总览', () => {
  const without = linksAndTexts(overviewOf('overview', 'tasks', 'units'));
  expect(without.links).toEqual(['责任单位']);
  expect(without.texts).not.toContain('督办清单');
  const alone = linksAndTexts(overviewOf('overview', 'tasks'));
  expect(alone.links).toEqual([]);
  expect(alone.texts).not.toContain('《');
});

test('no slow task is good news only where tasks could be judged', () => {
  const ledger = (...rows: readonly string[]): string =>
    [
      '=== 台账',
      '云山县2025年民生实事进展情况表',
      '截至2025年6月30日',
      '序号 | 实事名称 | 年度目标 | 完成数 | 责任单位',
      ...rows,
    ].join('\n');
  const texts = (...rows: readonly string[]): string =>
    gridOf(summaryOf(ledger(...rows)).overview)
      .flat()
      .join('\n');
  const [known, unknown] = ['1 | 修公厕 | 10座 | 9座 | 城管局', '2 | 修路 | | | 交通局'];
  expect(texts(known)).toContain('没有进展缓慢、严重滞后或逾期的任务。\n');
  expect(texts(known, unknown)).toContain(
    '没有进展缓慢、严重滞后或逾期的任务。另有待核 1 项，没有判断。',
  );
  const none = texts(unknown, '3 | 修桥 | | | 交通局');
  expect(none).not.toContain('没有进展缓慢');
  expect(none).toContain('任务都是待核，不能判断进展缓慢、严重滞后和逾期。');
});
