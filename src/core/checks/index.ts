import { actualWithoutTarget } from './actual-without-target';
import type { Check } from './check';
import { completedBelowTarget } from './completed-below-target';
import { rateMatchesFigures } from './rate-matches-figures';
import { rateWithinRounding } from './rate-within-rounding';
import { reportDateMissing } from './report-date-missing';
import { requiredColumnMissing } from './required-column-missing';
import { targetWithoutActual } from './target-without-actual';

/** All checks, sorted by id. Adding one is one file, one line here, one test. */
export const checks: readonly Check[] = [
  actualWithoutTarget,
  completedBelowTarget,
  rateMatchesFigures,
  rateWithinRounding,
  reportDateMissing,
  requiredColumnMissing,
  targetWithoutActual,
];
