import { figureOf, type Figure, type Unit } from '../../ledger/figure';
import type { Indicator } from '../../ledger/ledger';
import { baseOfScaled } from '../../text/units';
import { clean, plain } from '../../text/decimal';
import type { ReadText } from '../pairing/candidates';
import { proseFigure } from '../pairing/prose-figure';
import { unitsAgree } from '../pairing/units-agree';
import { quantitiesOf } from './figures';
import { placeOf, type Look, type Slip, type TaskTexts } from './slip';

interface Paired {
  readonly indicator: Indicator;
  readonly target: Figure;
  readonly actual: Figure;
}

/** Pairs of sentences that count or are offered. */
function pairsOf({ indicators }: TaskTexts): Paired[] {
  return indicators.flatMap((indicator): Paired[] => {
    const target = figureOf(indicator.target);
    const actual = figureOf(indicator.actual);
    if (
      indicator.source !== 'prose' ||
      indicator.pairing === 'rejected' ||
      target === null ||
      actual === null
    )
      return [];
    return [{ indicator, target, actual }];
  });
}

function over(texts: TaskTexts, slipOf: (pair: Paired) => Slip | null): readonly Slip[] | null {
  const pairs = pairsOf(texts);
  if (pairs.length === 0) return null;
  // One of a cell is enough to send people there.
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const found = slipOf(pair);
    const { row, column } = pair.actual.from[0].at;
    const place = `${found?.message ?? ''} ${row} ${column}`;
    return found === null || seen.has(place) ? [] : (seen.add(place), found);
  });
}

function slip({ indicator, target, actual }: Paired, message: string, data: Slip['data']): Slip {
  return {
    message,
    at: [...actual.from, ...target.from],
    data: { actual, target, ...data },
    about: indicator.name,
    indicator: indicator.id,
  };
}

/** Target in 米, actual in 公里; or two kinds that are put for each other (人, 人次). */
export const lookAtUnits: Look = (texts) =>
  over(texts, (pair) => {
    const [asked, told] = [pair.target.unit, pair.actual.unit];
    if (asked === null || told === null || asked.kind === 'ratio') return null;
    if (commonName(asked) === commonName(told) || pair.indicator.confidence < LIKELY) return null;
    if (asked.kind !== told.kind && !CONFUSED.has([asked.kind, told.kind].sort().join(' ')))
      return null;
    return slip(pair, asked.kind === told.kind ? 'scale' : 'kind', {});
  });

/** Pairs in greater doubt may well be no pairs. */
const LIKELY = 0.5;
/** Kinds that are put for each other and are not the same. */
const CONFUSED: ReadonlySet<string> = new Set([
  'person person-time',
  'case person',
  'household suite',
  'case person-time',
  'household person',
]);

function commonName(unit: Unit): string {
  return SAME.get(unit.name) ?? SAME.get(baseOfScaled(unit).name) ?? baseOfScaled(unit).name;
}

/** Spellings of one unit. */
const SAME = new Map(
  [
    ['名', '人'],
    ['位', '人'],
    ['人员', '人'],
    ['㎡', '平方米'],
    ['m²', '平方米'],
    ['m2', '平方米'],
    ['平米', '平方米'],
    ['平方', '平方米'],
    ['平', '平方米'],
    ['千米', '公里'],
    ['km', '公里'],
    ['m', '米'],
    ['延米', '米'],
    ['幢', '栋'],
    ['公斤', '千克'],
    ['场次', '场'],
    ['方', '立方米'],
    ['立方', '立方米'],
    ['m³', '立方米'],
  ].map(([name = '', common = '']): [string, string] => [name, common]),
);

/** 启动 or 开工 reported where finishing was asked for. */
export const lookAtVerbs: Look = (texts) =>
  over(texts, (pair) =>
    pair.indicator.pair?.upperBound === true ? slip(pair, 'weaker', {}) : null,
  );

/** 近20个, 300余张: no figure to close out with. */
export const lookAtVague: Look = (texts) =>
  over(texts, (pair) =>
    pair.actual.bound === 'about' && pair.target.bound !== 'about' ? slip(pair, 'about', {}) : null,
  );

const FINISHED_ALL =
  /(?:已|均)?(?:全部|全面|圆满|如期|提前)(?:安装|改造|建设|铺设|更换|配备|发放|施工)?(?:完成|完工|完毕|竣工|到位|建成|发放)(?![^，。；]{0,12}(?:选址|设计|招标|招投标|立项|审批|摸底|摸排|规划|方案|基础|主体))|全部(?:办结|投用)/;
const FINISHED = /已(?:经)?完成|已发放|均已/;
const ALL = /全[县市区镇乡]|所有|全体|全员/;
const OPEN = /剩余|其余|余下|还有|尚|未|正在|预计|计划|下一步|占|%|完成率/;
/** What is still to come is no claim that it is done. */
const LATER =
  /预计|计划|将|拟|力争|确保|剩余|其余|余下|尚未|正在|在建|首批|第[一二三四]批|[一二三]期/;
/** From here on 已完成 is meant as all of it. */
const NEARLY = 0.85;

/** 已完成全县2773名…补助发放 where 2985 were promised. */
export const lookAtFinished: Look = (texts) =>
  over(texts, (pair) => {
    const { indicator, target, actual } = pair;
    const share = target.value > 0 ? actual.value / target.value : 1;
    if (
      indicator.pairing !== 'used' ||
      indicator.kind === 'level' ||
      share >= 1 ||
      actual.step !== null
    )
      return null;
    const words = sentenceOf(texts, actual);
    const all = FINISHED_ALL.test(words) && share >= 0.3 && !LATER.test(words);
    const whole = FINISHED.test(words) && ALL.test(words) && share >= NEARLY && !OPEN.test(words);
    if (!all && !whole) return null;
    return slip(pair, 'short', { expected: { ratio: share, decimals: 2 } });
  });

function sentenceOf({ reports }: TaskTexts, { from: [{ at, span }] }: Figure): string {
  const text = reports.find(({ from }) => from.at.row === at.row && from.at.column === at.column);
  if (text === undefined || span === undefined) return '';
  const figure = text.prose.figures.find((one) => one.span[0] === span[0]);
  if (figure === undefined) return '';
  const { text: whole } = text.prose;
  const marks = /[。；;\n]/;
  let [from, to] = [figure.from, figure.to];
  while (from > 0 && !marks.test(whole.charAt(from - 1))) from -= 1;
  while (to < whole.length && !marks.test(whole.charAt(to))) to += 1;
  return whole.slice(from, to);
}

/** A target that can be measured, and a report without any figure of its unit. */
export const lookAtSilence: Look = (texts) => {
  const { indicators, reports } = texts;
  const open = indicators.filter(
    ({ source, pairing, actual, rate, target }) =>
      source === 'prose' &&
      pairing === 'used' &&
      actual?.kind === 'not-set' &&
      rate === null &&
      figureOf(target) !== null,
  );
  const isMoney = open.some(({ target }) => figureOf(target)?.unit?.kind === 'money');
  const said = reports.filter(({ prose }) => prose.raw.trim().length > 0);
  const [report] = said;
  if (open.length === 0 || report === undefined) return null;
  const silent = said.every(({ prose }) =>
    prose.figures.every((figure) =>
      figure.kind === 'percentage'
        ? figure.base === 'change'
        : figure.unit?.kind === 'money' && !isMoney,
    ),
  );
  const offered = indicators.some(({ pairing }) => pairing === 'offered');
  const [first] = open;
  if (
    !silent ||
    offered ||
    first === undefined ||
    indicators.some(({ pair }) => pair?.claimed === true)
  )
    return [];
  const target = figureOf(first.target);
  if (target === null || target.unit?.kind === 'ratio') return [];
  return [
    {
      message: 'silent',
      at: [report.from, ...target.from],
      data: { target, name: first.name },
      about: first.name,
      indicator: first.id,
    },
  ];
};

/** Whose promise it is: a number of the province is not the county's own. */
const SUPERIOR = /(?:全省|全国|全自治区|省定|省下达|全区共|省级下达)[^，。；]{0,16}$/;

/** 全省新增就业110万人 taken as the target of a county. */
export const lookAtSuperior: Look = (texts) => {
  const { targets, indicators } = texts;
  const seen = { any: false };
  const slips = targets.flatMap((text) =>
    quantitiesOf(text).flatMap((figure): Slip[] => {
      if (
        !SUPERIOR.test(text.prose.text.slice(figure.lead[0], figure.from)) ||
        figure.unit === null
      )
        return [];
      seen.any = true;
      const own = quantitiesOf(text).some(
        (other) => other !== figure && unitsAgree(other, figure) && other.value < figure.value,
      );
      const used = indicators.find(
        ({ target }) => figureOf(target)?.from[0].span?.[0] === figure.span[0],
      );
      if (own || used === undefined || figure.role === 'limit' || figure.unit.kind.includes('/'))
        return [];
      return [
        {
          message: 'superior',
          at: [placeOf(text, figure)],
          data: { target: proseFigure({ figure, text }, 1) },
          about: used.name,
          indicator: used.id,
        },
      ];
    }),
  );
  return seen.any ? slips : null;
};

/** 两所小学投用后可分别新增学位1080个 where 2700 were promised: all parts together fall short. */
export const lookAtShortParts: Look = (texts) => {
  const seen = { any: false };
  const slips = texts.reports.flatMap((text) =>
    [...eachOf(text), ...listedIn(text)].flatMap(({ total, figures, shown }): Slip[] => {
      const [first] = figures;
      if (first === undefined) return [];
      const open = texts.indicators.filter(({ target }) => {
        const figure = figureOf(target);
        return figure?.unit != null && first.unit !== null && figure.unit.kind === first.unit.kind;
      });
      const [indicator] = open;
      const target = figureOf(indicator?.target ?? null);
      if (
        indicator === undefined ||
        target === null ||
        new Set(open.map((one) => figureOf(one.target)?.value)).size > 1
      )
        return [];
      seen.any = true;
      if (total >= target.value - 1e-9) return [];
      return [
        {
          message: 'short',
          at: [placeOf(text, first), ...target.from],
          data: { parts: shown, sum: plain(clean(total / (first.unit?.factor ?? 1))), target },
          about: indicator.name,
          indicator: indicator.id,
        },
      ];
    }),
  );
  return seen.any ? slips : null;
};

interface Together {
  readonly total: number;
  readonly figures: ReturnType<typeof quantitiesOf>;
  readonly shown: string;
}

/** 两所…可分别新增学位1080个: the number times how many there are. */
function eachOf(text: ReadText): Together[] {
  const all = quantitiesOf(text);
  return all.flatMap((figure, i): Together[] => {
    const lead = text.prose.text.slice(figure.lead[0], figure.from);
    const before = all[i - 1];
    if (
      figure.claim !== 'potential' ||
      !/分别|各|每[所座个处家栋条]/.test(lead) ||
      before === undefined ||
      before.sentence !== figure.sentence
    )
      return [];
    if (before.value > 20 || before.unit === null || before.unit.kind === figure.unit?.kind)
      return [];
    return [
      {
        total: before.value * figure.value,
        figures: [figure],
        shown: `${before.value}×${plain(figure.written)}`,
      },
    ];
  });
}

/** 已全部完成…，其中新建18座，改建25座: all there is. */
function listedIn(text: ReadText): Together[] {
  const parts = quantitiesOf(text).filter(({ role, bracketed }) => role === 'part' && !bracketed);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const own = parts.filter((part) => part.sentence === first.sentence && unitsAgree(part, first));
  const whole = quantitiesOf(text).some(
    (other) =>
      other.sentence === first.sentence && other.to < first.from && unitsAgree(other, first),
  );
  const { text: words } = text.prose;
  const from = Math.max(0, first.lead[0] - 40);
  if (
    whole ||
    own.length < 2 ||
    !/全部完成|全面完成|已完成全部/.test(words.slice(from, first.from))
  )
    return [];
  const total = own.reduce((sum, { value }) => sum + value, 0);
  return [{ total, figures: own, shown: own.map(({ written }) => plain(written)).join('+') }];
}
