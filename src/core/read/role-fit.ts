import type { Role } from '../ledger/role';
import type { ColumnProfile } from './column-profile';

type Fit = (profile: ColumnProfile) => number;

const figures: Fit = (p) => p.share('number', 'percent', 'error');
const texts: Fit = (p) =>
  p.share('figure-text', 'prose', 'short-text', 'organisation', 'person', 'status');
const names: Fit = (p) =>
  p.share('figure-text', 'short-text', 'organisation', 'person', 'prose', 'measure');
const dates: Fit = (p) => Math.max(p.share('date'), p.milestones);

/**
 * How well the cells of a column fit a role, 0…1; 1 for roles that say nothing about the cells. The
 * numbers weigh kinds of content against each other and are no probabilities.
 */
const FITS: Partial<Readonly<Record<Role, Fit>>> = {
  number: (p) =>
    p.counting || p.numerals >= 0.6
      ? 1
      : 0.6 * p.share('number') + 0.8 * p.share('short-text', 'person'),
  item: (p) => names(p) + 0.2 * p.share('number'),
  section: (p) => names(p) * (p.numerals >= 0.6 ? 0.5 : 1),
  task: (p) =>
    p.share('prose', 'figure-text') +
    0.75 * p.share('short-text', 'person', 'organisation') +
    0.3 * p.share('date'),
  indicator: (p) =>
    p.share('short-text', 'person', 'organisation', 'measure') + 0.4 * p.share('prose'),
  'unit-of-measure': (p) => p.share('measure') + 0.3 * p.share('person', 'short-text'),
  region: (p) => p.share('organisation', 'short-text', 'person'),
  target: (p) =>
    figures(p) +
    0.7 * p.share('figure-text') +
    0.35 * p.share('prose', 'short-text') +
    0.3 * p.share('date'),
  actual: (p) => figures(p) + 0.85 * p.share('figure-text'),
  'month-actual': (p) => figures(p) + 0.3 * texts(p),
  'period-actual': (p) => figures(p) + 0.3 * texts(p),
  rate: (p) =>
    p.share('percent') + 0.7 * p.share('number', 'error') + 0.5 * p.share('status', 'short-text'),
  progress: (p) =>
    p.share('prose') +
    0.9 * p.share('figure-text') +
    0.85 * p.share('short-text', 'organisation') +
    0.6 * p.share('status') +
    0.2 * figures(p),
  status: (p) => p.share('status') + 0.2 * p.share('person', 'short-text'),
  remark: (p) => 0.9 - 0.8 * p.share('status'),
  deadline: (p) => dates(p) + 0.35 * p.share('short-text', 'prose', 'status'),
  'lead-unit': (p) =>
    p.share('organisation', 'person', 'short-text') +
    0.5 * p.share('prose') -
    0.5 * p.share('measure'),
  'support-unit': (p) => p.share('organisation', 'person', 'short-text', 'prose'),
  leader: (p) => p.share('person', 'short-text') + 0.6 * p.share('organisation', 'prose'),
  'responsible-leader': (p) =>
    p.share('person', 'short-text') + 0.6 * p.share('organisation', 'prose'),
  'funds-planned': (p) => figures(p) + 0.3 * texts(p),
  'funds-in-place': (p) => figures(p) + 0.3 * texts(p),
  'funds-paid': (p) => figures(p) + 0.3 * texts(p),
  weight: figures,
  baseline: (p) => figures(p) + 0.3 * texts(p),
  'start-date': (p) => dates(p) + 0.3 * texts(p),
  forecast: (p) => dates(p) + 0.3 * texts(p),
  'closed-on': (p) => dates(p) + 0.3 * texts(p),
  'period-target': (p) => figures(p) + 0.5 * texts(p),
};

/** What an empty column is taken for: its heading alone decides, with a little doubt. */
const EMPTY_FIT = 0.8;

/** Fit of a column's cells for a role, 0…1. */
export function fitOf(role: Role, profile: ColumnProfile): number {
  if (profile.set === 0) return role === 'status' ? EMPTY_FIT / 2 : EMPTY_FIT;
  const fit = FITS[role]?.(profile) ?? 0.9;
  return Math.max(0, Math.min(1, fit));
}
