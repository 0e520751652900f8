/** All that makes the sheets: loaded when the clerk looks at 汇总. */
export { summarize } from '../../app/summarize';
export { planSummary } from '../../app/summary-plan';
