import { say, type Language } from '../words';
import type { Check, FindingData, Message } from './check';
import type { Finding } from './finding';
import { checks } from './index';
import { divisionText, valueText } from './render-data';

const PLACE = /\{(\w+)(?:÷(\w+))?\}/g;

/** What was found, with its arithmetic, in one sentence: `67÷60=111.67%，表中116.67%，…`. */
export function findingText(finding: Finding, language: Language): string {
  const message = messageOf(finding);
  return message === null ? finding.message : fill(say(message, language), finding.data, language);
}

/** What to do about it (怎么办). */
export function adviceText(finding: Finding, language: Language): string {
  const message = messageOf(finding);
  return message === null ? '' : fill(say(message.advice, language), finding.data, language);
}

/** What the ledger says (表中); null where the finding compares nothing. */
export function statedText(finding: Finding, language: Language): string | null {
  return comparedText(finding, 'stated', language);
}

/** What it should say (应为); null where that is not known. */
export function expectedText(finding: Finding, language: Language): string | null {
  return comparedText(finding, 'expected', language);
}

function comparedText(
  finding: Finding,
  side: 'stated' | 'expected',
  language: Language,
): string | null {
  const value = finding.data[side];
  if (value !== undefined) return valueText(value, language);
  const text = messageOf(finding)?.[side];
  return text === undefined ? null : fill(say(text, language), finding.data, language);
}

/** Title of the check, as what holds when all is well; the id where there is no such check. */
export function checkTitle(id: string, language: Language): string {
  const check = checkNamed(id);
  return check === null ? id : say(check.title, language);
}

/** What is wrong where the check found something, as a heading of its findings; the id without a check. */
export function problemTitle(id: string, language: Language): string {
  const check = checkNamed(id);
  return check === null ? id : say(check.problem, language);
}

/** Checks by their ids, filled when one is first asked for. */
const NAMED = new Map<string, Check>();

/** The check of this id. */
export function checkNamed(id: string): Check | null {
  if (NAMED.size === 0) for (const check of checks) NAMED.set(check.id, check);
  return NAMED.get(id) ?? null;
}

/** Fills the places of a text from the data of a finding; a place without data stays as it is. */
export function fill(text: string, data: FindingData, language: Language): string {
  if (!text.includes('{')) return text;
  return text.replace(PLACE, (place: string, name: string, divisor: string | undefined) => {
    const value = data[name];
    if (value === undefined) return place;
    if (divisor === undefined) return valueText(value, language);
    const below = data[divisor];
    return below === undefined ? place : divisionText(value, below);
  });
}

function messageOf(finding: Finding): Message | null {
  return checkNamed(finding.check)?.messages[finding.message] ?? null;
}
