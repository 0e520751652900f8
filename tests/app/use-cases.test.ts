import { reviewWorkbook, type Surroundings } from '../../src/app/review-workbook';
import { summarize } from '../../src/app/summarize';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { sampleText } from '../cli/support/machine';

const OPTIONS = { asOf: null, sheets: null };

/** The sheets of a summary, in the order of their tabs. */
const OURS = ['总览', '任务明细', '责任单位', '责任领导', '督办清单', '校验报告'];

/** Every look at the clock is a slice later, so that each step of the review is a slice of its own. */
function surroundings(rest: Partial<Surroundings> = {}): Surroundings {
  let clock = 0;
  return { pace: { now: () => (clock += 100), pause: () => Promise.resolve() }, ...rest };
}

const sample = (): ReturnType<typeof openMemory> =>
  openMemory(parseWorkbookText(sampleText('sample-e')));

describe('reviewing a workbook', () => {
  it('tells how far it got, in the order of the stages', async () => {
    const stages: string[] = [];
    const onStage: Surroundings['onStage'] = ({ stage, done, total }) => {
      expect(done).toBeLessThanOrEqual(total);
      if (stages[stages.length - 1] !== stage) stages.push(stage);
    };
    const { review } = await reviewWorkbook(sample(), OPTIONS, surroundings({ onStage }));
    expect(review.ledgers).toHaveLength(1);
    expect(stages.filter((stage) => stage !== 'open')).toEqual(
      ['find', 'read', 'assess', 'check'].filter((stage) => stages.includes(stage)),
    );
    expect(stages).toEqual(expect.arrayContaining(['read', 'check']));
  });

  it('stops between two slices when cancelled', async () => {
    const stopping = new AbortController();
    const seen: string[] = [];
    const run = reviewWorkbook(
      sample(),
      OPTIONS,
      surroundings({
        signal: stopping.signal,
        onStage: ({ stage }) => {
          seen.push(stage);
          if (stage !== 'open') stopping.abort();
        },
      }),
    );
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.filter((stage) => stage !== 'open')).toHaveLength(1);
  });
});

describe('writing the summary', () => {
  it('adds the summary sheets and leaves the ledger as it was', async () => {
    const workbook = sample();
    const before = await workbook.read();
    const { sheets } = await summarize(workbook, OPTIONS, surroundings());
    expect(sheets).toEqual(OURS);
    const after = await workbook.read();
    expect(after.sheets.find(({ name }) => name === '指标表')).toEqual(before.sheets[0]);
    const own = after.sheets.filter(({ mark }) => mark !== null).map(({ name }) => name);
    expect(own.sort()).toEqual([...OURS, '设置'].sort());
  });

  it('gives the same sheets when done twice', async () => {
    const workbook = sample();
    await summarize(workbook, OPTIONS, surroundings());
    const once = await workbook.read();
    await summarize(workbook, OPTIONS, surroundings());
    expect(await workbook.read()).toEqual(once);
  });

  it('writes nothing where there is no ledger', async () => {
    const workbook = openMemory(parseWorkbookText('=== 说明\n填报要求\n'));
    const before = await workbook.read();
    const { sheets } = await summarize(workbook, OPTIONS, surroundings());
    expect(sheets).toEqual([]);
    expect(await workbook.read()).toEqual(before);
  });
});
