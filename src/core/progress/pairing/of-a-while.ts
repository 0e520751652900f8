import type { Candidate } from './candidates';

/** Counts of one month, week, term or day: 6月份举办4场, 春季学期资助5632人次. */
const OF_A_WHILE =
  /(?:本|当|上|这个)(?:月|周|季度?)(?!底|末)|月度|日均|每[日天周月]|当日|今日|近期|[春秋]季/;
/** Counts from the beginning of the year, whatever month was told before. */
const SO_FAR = /累计|共计|合计|总计|年初|今年以来/;

/** 于3月份全部开工，现已完工4座: the month is that of another event. */
function isPast(between: string): boolean {
  const [first = '', ...rest] = between.split('，');
  return rest.length > 0 && first.length > 1 && !/\d/.test(first);
}

/** True where the figure counts a stretch of the year that does not begin with it. */
export function isOfAWhile({ figure, text: { prose } }: Candidate): boolean {
  if (figure.role === 'standard') return false;
  const words = prose.text.slice(Math.max(0, figure.lead[0] - 8), figure.from);
  const [clause = ''] = words.split(/[，。；]/).slice(-1);
  if (SO_FAR.test(clause)) return false;
  if (OF_A_WHILE.test(words)) return true;
  const before = prose.dates.filter(
    ({ sentence, to, precision }) =>
      sentence === figure.sentence &&
      to <= figure.from &&
      figure.from - to < 30 &&
      precision !== 'day',
  );
  const last = before[before.length - 1];
  if (last?.start == null || last.meaning !== 'other') return false;
  if (isPast(prose.text.slice(last.to, figure.from))) return false;
  const short = ['month', 'quarter', 'third'].includes(last.precision);
  return short && !last.start.endsWith('-01-01');
}
