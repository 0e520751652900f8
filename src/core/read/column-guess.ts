import type { Role } from '../ledger/role';
import type { Assignment, Candidate } from './assign-roles';
import type { ColumnProfile } from './column-profile';

interface Guess {
  readonly role: Role;
  readonly fits: (profile: ColumnProfile) => boolean;
}

/** What the cells of a column alone can say where its heading says nothing. */
const GUESSES: readonly Guess[] = [
  { role: 'number', fits: (p) => (p.counting && p.share('number') > 0.8) || p.numerals >= 0.6 },
  { role: 'status', fits: (p) => p.share('status') >= 0.6 },
  { role: 'deadline', fits: (p) => p.share('date') >= 0.6 },
  { role: 'lead-unit', fits: (p) => p.share('organisation') >= 0.6 && p.length <= 20 },
];

/** Fewer cells prove nothing. */
const FEWEST_CELLS = 3;

/** Numbers that count the rows prove it sooner. */
const FEWEST_NUMBERS = 2;

/** Gives columns without a known heading the role their cells speak for, where it is still free. */
export function guessRoles(
  candidates: readonly Candidate[],
  assigned: ReadonlyMap<number, Assignment>,
): ReadonlyMap<number, Assignment> {
  const roles = new Set([...assigned.values()].map(({ role }) => role));
  const result = new Map(assigned);
  for (const candidate of candidates) {
    const { senses, profile, column } = candidate;
    const open = assigned.get(column)?.role === 'ignored' && senses.senses.length === 0;
    if (!open || candidate.corrected !== null || profile.set < FEWEST_NUMBERS) continue;
    const enough = profile.set >= FEWEST_CELLS;
    const guess = GUESSES.find(
      ({ role, fits }) => (enough || role === 'number') && !roles.has(role) && fits(profile),
    );
    if (guess === undefined) continue;
    roles.add(guess.role);
    result.set(column, {
      role: guess.role,
      confidence: 0.55,
      basis: 'content',
      reason: { zh: '列头不明，按单元格内容推定', en: 'heading unknown; guessed from the cells' },
    });
  }
  return result;
}
