import { actualWithoutTarget } from './actual-without-target';
import { blanksConsistent } from './blanks-consistent';
import type { Check } from './check';
import { completedBelowTarget } from './completed-below-target';
import { deadlineIsDate } from './deadline-is-date';
import { deadlineSingle } from './deadline-single';
import { forecastWithinDeadline } from './forecast-within-deadline';
import { labelBeforeStart } from './label-before-start';
import { labelMatchesProse } from './label-matches-prose';
import { negativeValue } from './negative-value';
import { nodesIncrease } from './nodes-increase';
import { nodesReachTarget } from './nodes-reach-target';
import { nodesReported } from './nodes-reported';
import { nodesWithinDeadline } from './nodes-within-deadline';
import { numberIsNumber } from './number-is-number';
import { numberingUnbroken } from './numbering-unbroken';
import { overdue } from './overdue';
import { proseBasesAgree } from './prose-bases-agree';
import { proseCountsMatch } from './prose-counts-match';
import { proseFigureExact } from './prose-figure-exact';
import { proseFigureReported } from './prose-figure-reported';
import { proseFinishedReached } from './prose-finished-reached';
import { proseMoneyAfterStart } from './prose-money-after-start';
import { prosePartsAddUp } from './prose-parts-add-up';
import { prosePartsSuffice } from './prose-parts-suffice';
import { prosePercentPoints } from './prose-percent-points';
import { prosePricesMultiply } from './prose-prices-multiply';
import { proseRatesRecompute } from './prose-rates-recompute';
import { proseSharesAddUp } from './prose-shares-add-up';
import { proseSharesPossible } from './prose-shares-possible';
import { proseTargetOwn } from './prose-target-own';
import { proseUnitsMatch } from './prose-units-match';
import { proseVerbsMatch } from './prose-verbs-match';
import { rateMatchesFigures } from './rate-matches-figures';
import { ratePossible } from './rate-possible';
import { rateWithinRounding } from './rate-within-rounding';
import { reportDateMissing } from './report-date-missing';
import { requiredColumnMissing } from './required-column-missing';
import { settingsReadable } from './settings-readable';
import { statusInVocabulary } from './status-in-vocabulary';
import { targetMeasurable } from './target-measurable';
import { targetWithoutActual } from './target-without-actual';
import { targetZero } from './target-zero';
import { unitEmpty } from './unit-empty';
import { unitNamesConsistent } from './unit-names-consistent';

/** All checks, sorted by id. Adding one is one file, one line here, one test. */
export const checks: readonly Check[] = [
  actualWithoutTarget,
  blanksConsistent,
  completedBelowTarget,
  deadlineIsDate,
  deadlineSingle,
  forecastWithinDeadline,
  labelBeforeStart,
  labelMatchesProse,
  negativeValue,
  nodesIncrease,
  nodesReachTarget,
  nodesReported,
  nodesWithinDeadline,
  numberIsNumber,
  numberingUnbroken,
  overdue,
  proseBasesAgree,
  proseCountsMatch,
  proseFigureExact,
  proseFigureReported,
  proseFinishedReached,
  proseMoneyAfterStart,
  prosePartsAddUp,
  prosePartsSuffice,
  prosePercentPoints,
  prosePricesMultiply,
  proseRatesRecompute,
  proseSharesAddUp,
  proseSharesPossible,
  proseTargetOwn,
  proseUnitsMatch,
  proseVerbsMatch,
  rateMatchesFigures,
  ratePossible,
  rateWithinRounding,
  reportDateMissing,
  requiredColumnMissing,
  settingsReadable,
  statusInVocabulary,
  targetMeasurable,
  targetWithoutActual,
  targetZero,
  unitEmpty,
  unitNamesConsistent,
];
