import type { Language, Review } from '../../core';
import { failureMessage } from '../report/failure-lines';
import { notRunFacts } from '../../app/not-run-facts';
import { reasonText } from '../report/not-run';
import type { FileOutcome } from '../report/reviewed-file';
import type { JsonDocument, JsonFailure, JsonFile } from './document';
import { jsonFinding } from './finding';
import { jsonLedger } from './ledger';

/** The whole output of `--format json`, ending in a line feed. */
export function jsonText(outcomes: readonly FileOutcome[], language: Language): string {
  const document: JsonDocument = {
    version: 1,
    files: outcomes.map((outcome) => jsonOutcome(outcome, language)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonOutcome(outcome: FileOutcome, language: Language): JsonFile | JsonFailure {
  if ('review' in outcome) return jsonFile(outcome.file, outcome.review, language);
  const { file, failure } = outcome;
  return { file, error: { code: failure.code, message: failureMessage(failure, language) } };
}

function jsonFile(file: string, review: Review, language: Language): JsonFile {
  const { ready, mustFix, verify, hints, explained } = review.verdict;
  return {
    file,
    ledgers: review.ledgers.map((ledger) => jsonLedger(ledger, language)),
    findings: review.findings.map((finding, i) => jsonFinding(finding, i, language)),
    notRun: notRunFacts(review).map((fact) => ({
      check: fact.check,
      reason: reasonText(fact, language),
    })),
    verdict: { ready, mustFix, verify, hints, explained },
  };
}
