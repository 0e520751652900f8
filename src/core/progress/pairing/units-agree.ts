import type { ProseFigure } from './phrase';

/** Units that count one thing and are put for each other: 16个卫生院, 16家卫生院. Only good for an offer. */
const LOOSE: readonly string[] = [
  'item institution school place project 座 村 社区 小区 点 站 条 台 块 件 matter 盏 口 眼 台套 suite 辆 部 处 段 间 张 床 床位 学位 托位 车位 泊位 岗位 岗 根 片 台区',
  'person case person-time time 剂次 剂 床 学位 岗位',
  'session time 期 班',
  'household suite person 户数',
  '棵 株',
  'batch lot time matter',
];

const GROUPS = new Map<string, number[]>();
LOOSE.forEach((kinds, group) => {
  for (const kind of kinds.split(' ')) GROUPS.set(kind, [...(GROUPS.get(kind) ?? []), group]);
});

/** Units of one kind, as figures that may be divided must have; a bare number counts things (个). */
export function unitsAgree(a: ProseFigure, b: ProseFigure): boolean {
  if (a.kind === 'percentage' || b.kind === 'percentage') {
    return a.kind === 'percentage' && b.kind === 'percentage' && a.base === b.base;
  }
  if ((a.role === 'standard') !== (b.role === 'standard'))
    return isConcentration(a) && a.unit?.kind === b.unit?.kind;
  if (a.unit === null || b.unit === null) return isCounter(a) && isCounter(b);
  return a.unit.kind === b.unit.kind;
}

/** Units that might be meant as one. */
export function unitsMayAgree(a: ProseFigure, b: ProseFigure): boolean {
  if (unitsAgree(a, b)) return true;
  if (a.kind === 'percentage' || b.kind === 'percentage') return a.kind === b.kind;
  const groups = GROUPS.get(a.unit?.kind ?? '') ?? [];
  return (GROUPS.get(b.unit?.kind ?? '') ?? []).some((group) => groups.includes(group));
}

/** Institutions and the like are counted by 个, 家, 所 and 处 alike. */
const ALIKE: ReadonlySet<string> = new Set(['item', 'institution', 'school', 'place']);

/** Both count things of that sort. */
export function bothCount(a: ProseFigure, b: ProseFigure): boolean {
  return [a, b].every((figure) => figure.kind === 'quantity' && ALIKE.has(figure.unit?.kind ?? ''));
}

function isConcentration(figure: ProseFigure): boolean {
  return figure.kind === 'quantity' && /^[微毫μ]/.test(figure.unit?.kind ?? '');
}

function isCounter(figure: ProseFigure): boolean {
  return figure.kind === 'quantity' && (figure.unit === null || GROUPS.has(figure.unit.kind));
}
