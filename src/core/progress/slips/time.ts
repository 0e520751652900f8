import type { ProseDate } from '../../text/prose/facts';
import { daysBetween, partsOf } from '../../text/dates';
import { tokensOf } from '../../text/prose/lex';
import type { WordClass } from '../../text/prose/words';
import type { ReadText } from '../pairing/candidates';
import { isWholeForecast } from '../pairing/forecast';
import { proseFigure } from '../pairing/prose-figure';
import { quantitiesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

/** 预计10月上旬完成全部建设内容 where the time limit is 9月底. */
export const lookAtForecast: Look = ({ reports, deadline }) => {
  const expected = reports.flatMap((text) =>
    text.prose.dates
      .filter((date) => isWholeForecast(date, text.prose))
      .map((date) => ({ text, date })),
  );
  if (expected.length === 0 || deadline === null) return null;
  return expected.flatMap(({ text, date }): Slip[] => {
    if (date.date === null || date.date <= deadline || !isComparable(date, deadline)) return [];
    return [
      {
        message: 'late',
        at: [placeOf(text, date)],
        data: {
          expected: date.date,
          deadline,
          said: text.prose.raw.slice(date.span[0], date.span[1]).replace(/\s/g, ''),
        },
        about: date.about.slice(0, 12),
        indicator: null,
      },
    ];
  });
};

/** A month is told with its last day: 预计11月完工 is not later than 11月15日 for certain. */
function isComparable({ start }: ProseDate, deadline: string): boolean {
  return start !== null && start > deadline;
}

/** Papers, not work: nothing of the kind that was promised has begun. */
const PAPERS =
  /起草|请示|待批|方案|可研|立项|设计|评审|审批|批复|前期|招标|招投标|勘察|选址|征地|手续|报批|论证|调研|概算|控制价/;
const BEGUN: ReadonlySet<WordClass> = new Set<WordClass>([
  'start',
  'finish',
  'partial',
  'act',
  'issue',
]);
const WORKS = /建设|新建|改建|扩建|改造|安装|铺设|施划|修建|实施|建成|新增|购置|维修|硬化|架设/;
/** So much of the time gone without any work is late. */
const HALF = 0.5;

/** Under way by its label, though everything named precedes the start and half the time is gone. */
export const lookAtStart: Look = ({ task, progress, reports, targets, asOf, deadline }) => {
  if (progress?.stated !== 'on-track' || asOf === null || deadline === null) return null;
  const [report, ...others] = reports;
  const start = task.start ?? `${partsOf(deadline).year}-01-01`;
  const passed = (daysBetween(start, asOf) + 1) / (daysBetween(start, deadline) + 1);
  const works = [task.text, ...targets.map(({ prose }) => prose.text)].some((text) =>
    WORKS.test(text),
  );
  const due = passed >= HALF && passed <= 1;
  if (report === undefined || others.length > 0 || !works || !due) return null;
  if (!namesPapersOnly(report)) return [];
  return [
    {
      message: 'papers',
      at: [report.from],
      data: {
        stated: (progress.statedText ?? '').replace(/\s/g, ''),
        passed: { ratio: passed, decimals: 0 },
        deadline,
      },
      about: '',
      indicator: null,
    },
  ];
};

function namesPapersOnly(report: ReadText): boolean {
  const { raw } = report.prose;
  return PAPERS.test(raw) && raw.length <= 160 && !hasBegun(report);
}

/** A verb of doing that is reported as done and is not done to papers. */
function hasBegun({ prose }: ReadText): boolean {
  const clauses = prose.text.split(/[，。；;\n]/);
  return clauses.some((clause) => {
    const classes = tokensOf(clause).flatMap((token) => (token.kind === 'word' ? token.cls : []));
    const papers =
      classes.includes('early') ||
      classes.includes('plan') ||
      classes.includes('remain') ||
      PAPERS.test(clause) ||
      /待|拟|将|后/.test(clause);
    return !papers && classes.some((cls) => BEGUN.has(cls));
  });
}

const NOT_BEGUN = /(?:尚未|未|还未|暂未|没有)(?:开工|动工|进场|启动(?:建设|施工)|实施)|未能开工/;
const BEGUN_WORK =
  /已(?:开工|完工|竣工|建成|进场)|正在(?:施工|建设)|主体(?:完工|封顶)|完成(?:工程|主体|管|基础)/;

/** Money paid while nothing has begun. */
export const lookAtMoney: Look = ({ reports }) => {
  const seen = { any: false };
  const slips = reports.flatMap((text) =>
    quantitiesOf(text).flatMap((figure): Slip[] => {
      if (figure.unit?.kind !== 'money' || figure.claim !== 'achieved' || figure.role !== 'own')
        return [];
      const lead = text.prose.text.slice(figure.lead[0], figure.from);
      if (!/支付|完成投资|支出|拨付/.test(lead) || /补贴|补助|救助|贷款|养老|医保/.test(lead))
        return [];
      seen.any = true;
      const raw = text.prose.text;
      if (!NOT_BEGUN.test(raw) || BEGUN_WORK.test(raw)) return [];
      return [
        {
          message: 'early',
          at: [placeOf(text, figure)],
          data: { amount: proseFigure({ figure, text }, 1) },
          about: lead,
          indicator: null,
        },
      ];
    }),
  );
  return seen.any ? slips : null;
};
