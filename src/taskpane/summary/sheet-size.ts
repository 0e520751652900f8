import type { Measure, PlannedSheet } from '../../app/summary-plan';
import type { Words } from '../../core';

const SIZES: Readonly<Record<Measure, (n: number) => Words>> = {
  pages: (n) => ({ zh: `打印 ${n} 页`, en: `${n} page${n === 1 ? '' : 's'} in print` }),
  rows: (n) => ({ zh: `${n} 行`, en: `${n} rows` }),
  units: (n) => ({ zh: `${n} 家`, en: `${n} units` }),
  people: (n) => ({ zh: `${n} 人`, en: `${n} people` }),
  tasks: (n) => ({ zh: `${n} 项`, en: `${n} tasks` }),
  places: (n) => ({ zh: `${n} 处`, en: `${n} findings` }),
};

/** How large a sheet is: `打印 1 页`, `36 行`. */
export function sizeWords({ size: { measure, count } }: PlannedSheet): Words {
  return SIZES[measure](count);
}
