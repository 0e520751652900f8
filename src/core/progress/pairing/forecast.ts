import type { IsoDate } from '../../ledger/ledger';
import type { Prose, ProseDate } from '../../text/prose/facts';

/** What finishes the task as a whole. */
const WHOLE =
  /完工|竣工|投用|投入使用|交付|建成|全部|完成(?:改造|建设|整治|任务|施工|安装|项目|工程)|完成(?:。|；|，|$)|开园|通车|开放|开馆|开业|启用|运营|通水|通气|营业/;
/** 工期延至11月底. */
const PUT_OFF = /(?:延期?|推迟|顺延)(?:至|到)$/;
/** What is a step of it. */
const STEP =
  /主体|基层|招标|招投标|设计|审批|立项|评审|前期|开工|启动|进场|基础|框架|封顶|验收(?!交付)|方案|部分|一期|年度/;

/** 预计10月中旬完工投用: when the whole task is expected to be finished; a step of it is not. */
export function isWholeForecast(date: ProseDate, { text }: Prose): boolean {
  if (date.meaning !== 'expected' || date.bracketed || date.date === null) return false;
  const about = date.about.slice(0, 20);
  const clause =
    text
      .slice(Math.max(0, date.from - 16), date.from)
      .split(/[，。；\n]/)
      .pop() ?? '';
  if (/主体|招标|设计|一期/.test(clause) || STEP.test(about)) return false;
  return WHOLE.test(about) || PUT_OFF.test(clause);
}

/** The latest such date of several texts; null without one. */
export function forecastIn(texts: readonly Prose[]): IsoDate | null {
  const dates = texts.flatMap((prose) =>
    prose.dates.flatMap((date) =>
      isWholeForecast(date, prose) && date.date !== null ? [date.date] : [],
    ),
  );
  return dates.sort()[dates.length - 1] ?? null;
}
