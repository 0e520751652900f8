import {
  adviceText,
  cellLabel,
  findingText,
  type Figure,
  type Finding,
  type FindingData,
  type Fix,
  type Input,
  type Language,
  type Scalar,
} from '../../core';
import type { JsonChange, JsonFinding } from './document';
import { rounded } from './number';

/** A finding as the JSON says it; `id` is its place among the file's findings. */
export function jsonFinding(finding: Finding, index: number, language: Language): JsonFinding {
  const { explained } = finding;
  return {
    id: `f${index + 1}`,
    key: finding.key,
    check: finding.check,
    message: finding.message,
    severity: finding.severity,
    cell: cellLabel(finding.at[0].at),
    text: sentence(finding, language),
    evidence: finding.evidence,
    data: jsonData(finding.data),
    explained:
      explained === null
        ? null
        : { reason: explained.reason, by: explained.by, evidence: explained.evidence },
    fix: finding.fix === undefined ? null : finding.fix.map(jsonChange),
  };
}

function sentence(finding: Finding, language: Language): string {
  const parts = [findingText(finding, language), adviceText(finding, language)];
  const mark = language === 'zh-CN' ? '，' : '; ';
  return parts
    .map((part) => part.replace(/[。.]$/, ''))
    .filter((part) => part !== '')
    .join(mark);
}

/**
 * Figures of one unit as written, of several units in base units, so that they compare; percentages as
 * fractions; reckoned shares rounded at the decimals that the text shows.
 */
export function jsonData(data: FindingData): Record<string, string | number> {
  const figures = Object.values(data).filter(isFigure);
  const units = new Set(
    figures.filter(({ unit }) => unit?.kind !== 'ratio').map(({ unit }) => unit?.name ?? ''),
  );
  return Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, string | number] => {
      if (typeof value === 'string') return [name, value];
      if ('ratio' in value) return [name, rounded(value.ratio, value.decimals + 2)];
      const asWritten = units.size <= 1 && value.unit?.kind !== 'ratio';
      return [name, asWritten ? value.written : value.value];
    }),
  );
}

function isFigure(value: FindingData[string]): value is Figure {
  return typeof value !== 'string' && 'written' in value;
}

function jsonChange({ at, from, to }: Fix[number]): JsonChange {
  return { cell: cellLabel(at), from: shown(from.input), to: shown(to.input) };
}

function shown(input: Input): Scalar {
  if (typeof input !== 'object' || input === null || 'error' in input) return input;
  return 'formula' in input ? `=${input.formula}` : input.text;
}
