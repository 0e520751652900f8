const seconds = (value) => (value === null ? '–' : `${value.seconds.toFixed(2)} s`);
const memory = (value) => (value === null ? '–' : `${Math.round(value.megabytes)} MB`);
const times = (a, b) =>
  a === null || b === null ? '–' : `${(a.seconds / b.seconds).toFixed(1)} ×`;

/** What the whole job is meant to take at most at 100,000 rows. */
const GOAL = { rows: 100_000, seconds: 6, megabytes: 600 };

function missed(results) {
  const whole = results.find(({ rows }) => rows === GOAL.rows)?.whole;
  if (whole === undefined) return '';
  const { seconds: most, megabytes } = GOAL;
  const reached = whole.seconds <= most && whole.megabytes <= megabytes;
  return ` The goals of ${most} s and ${megabytes} MB for the whole job are ${reached ? '' : 'not '}reached.`;
}

/** The results as a page of docs: one column a size, one line a measure, then the ratios. */
export function table(results, machine, repeats) {
  const head = results.map(({ rows }) => `${rows.toLocaleString('en-US')} rows`);
  const line = (name, cell) => `| ${name} | ${results.map(cell).join(' | ')} |`;
  const perRow = ({ whole, rows }) => (whole.seconds / rows) * 1e6;
  const smallest = results[0];
  return `# Performance

Measured by \`npm run bench\` on generated ledgers with merges, repeated headings, text figures and a sentence a row.
Machine: ${machine}. Ours: the fastest of ${repeats} runs with the highest peak; the peer: one run.${missed(results)}

| measure | ${head.join(' | ')} |
| --- |${results.map(() => ' ---: |').join('')}
${line('bare scan of the package', ({ scanning }) => seconds(scanning))}
${line('reading', ({ reading }) => `${seconds(reading)}, ${memory(reading)}`)}
${line('review (read, assess, check)', ({ reviewing }) => `${seconds(reviewing)}, ${memory(reviewing)}`)}
${line('**whole `summarize`**', ({ whole }) => `**${seconds(whole)}, ${memory(whole)}**`)}
${line('peer, same workbook (`--keep`)', ({ keep }) => `${seconds(keep)}, ${keep === null ? '–' : memory(keep)}`)}
${line('peer, summary alone (`--fast`)', ({ fast }) => `${seconds(fast)}, ${fast === null ? '–' : memory(fast)}`)}
${line('reading ÷ bare scan', ({ reading, scanning }) => times(reading, scanning))}
${line('peer `--keep` ÷ ours', ({ keep, whole }) => times(keep, whole))}
${line('peer `--fast` ÷ ours', ({ fast, whole }) => times(fast, whole))}
${line('whole job a row', (result) => `${perRow(result).toFixed(0)} µs`)}
${line('a row, against the smallest', (result) => `${(perRow(result) / perRow(smallest)).toFixed(2)} ×`)}
`;
}
