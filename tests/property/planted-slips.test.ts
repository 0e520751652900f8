import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { addressOf, checks, review, type Finding, type Review } from '../../src/core';
import { drain } from '../../src/core/review';
import { Draft, type Planted, type SlipLedger } from '../support/planted-slips';
import { Random } from '../support/random';
import { FORMS } from '../support/slip-forms';
import { SLIPS } from '../support/slips';

/** Another seed tries other ledgers: SLIP_SEED=7 npx jest planted-slips. */
const SEED = Number(process.env['SLIP_SEED'] ?? 20260630);
const LEDGERS = 240;

function ledgerWith(random: Random): SlipLedger {
  const draft = new Draft(random.pick(FORMS), random);
  const wanted = random.between(1, 4);
  const order = random.shuffled(SLIPS.map((_, index) => index)).slice(0, wanted);
  for (const index of order.sort((a, b) => a - b)) SLIPS[index]?.(draft);
  return draft.finish();
}

const reviewed = (text: string): Review =>
  drain(review(parseWorkbookText(text), { asOf: null, sheets: null }));

const cellOf = ({ at }: Finding): string => addressOf(at[0].at);

function matches(finding: Finding, { check, severity, place }: Planted): boolean {
  const cell = cellOf(finding);
  const there = /\d/.test(place) ? cell === place : cell.replace(/\d+/, '') === place;
  return finding.check === check && finding.severity === severity && there;
}

describe(`planted slips, seed ${SEED}`, () => {
  const random = new Random(SEED);
  const ledgers = Array.from({ length: LEDGERS }, () => ledgerWith(random));

  test('every check is planted, in every form at least one', () => {
    const planted = new Set(ledgers.flatMap((one) => one.planted.map(({ check }) => check)));
    // 设置 is no part of a ledger; slips in sentences are planted in the tests of their checks.
    const ids = checks
      .map(({ id }) => id)
      .filter((id) => !/^(?:settings-readable$|prose-|nodes-|forecast-|label-)/.test(id));
    expect([...planted].sort()).toEqual(ids);
    const forms = new Set(ledgers.filter(({ planted: p }) => p.length > 0).map(({ form }) => form));
    expect(forms.size).toBe(FORMS.length);
  });

  test(`in ${LEDGERS} ledgers each slip is found at its cell with its severity, nothing else is 强制`, () => {
    const wrong = ledgers.flatMap(({ form, text, planted }) => {
      const { findings, notRun } = reviewed(text);
      const missed = planted.filter((slip) => !findings.some((one) => matches(one, slip)));
      const alarms = findings.filter(
        (one) => one.severity === 'must-fix' && !planted.some((slip) => matches(one, slip)),
      );
      const crashed = notRun.filter((one) => one.crashed);
      if (missed.length + alarms.length + crashed.length === 0) return [];
      const found = findings.map((one) => `${cellOf(one)} ${one.check} ${one.severity}`);
      return [{ form, text, missed, alarms: alarms.map(cellOf), crashed, found }];
    });
    expect(wrong.slice(0, 2)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });
});
