import { actualWithoutTarget } from './actual-without-target';
import { blanksConsistent } from './blanks-consistent';
import type { Check } from './check';
import { completedBelowTarget } from './completed-below-target';
import { deadlineIsDate } from './deadline-is-date';
import { deadlineSingle } from './deadline-single';
import { negativeValue } from './negative-value';
import { numberIsNumber } from './number-is-number';
import { numberingUnbroken } from './numbering-unbroken';
import { overdue } from './overdue';
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
  negativeValue,
  numberIsNumber,
  numberingUnbroken,
  overdue,
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
