import type { ProseDate } from './facts';
import type { RunningText } from './running-text';
import type { DateToken, MarkToken, Token } from './tokens';

/** All dates of a text; a year said earlier carries on (2021年3月底…；6月底…). */
export function datesOf(
  tokens: readonly Token[],
  running: RunningText,
  year: number | null,
): ProseDate[] {
  const found: ProseDate[] = [];
  const place = { part: 0, sentence: 0, clause: 0, depth: 0, planned: false };
  let carried: number | null = null;
  tokens.forEach((token, i) => {
    const before = place.sentence;
    move(place, token);
    // A year that is said holds for its sentence (2021年3月底前…，6月底前…), not for all that follows.
    if (place.sentence !== before) carried = null;
    if (token.kind !== 'date') return;
    carried = token.hit.year ?? otherYear(running.text, token.from, year) ?? carried;
    const reading = token.hit.resolve(carried ?? year);
    if (reading === null) return;
    const { date, start, precision, sense } = reading;
    const { part, sentence, clause, depth, planned } = place;
    const last = found[found.length - 1];
    if (last !== undefined && isRange(running.text, last.to, token.from)) {
      // 8月20日至8月27日 is one period.
      found[found.length - 1] = {
        ...last,
        date,
        to: token.to,
        span: running.toRaw(last.from, token.to),
      };
      return;
    }
    found.push({
      kind: 'date',
      date,
      start,
      precision,
      meaning: sense === 'from' ? 'from' : meaningOf(token, tokens[i - 1], planned, running.text),
      about: aboutOf(running.text, token.to),
      span: running.toRaw(token.from, token.to),
      from: token.from,
      to: token.to,
      part,
      sentence,
      clause,
      bracketed: depth > 0,
    });
  });
  return found;
}

/** Where in the text the tokens have come to. */
interface Place {
  part: number;
  sentence: number;
  clause: number;
  depth: number;
  planned: boolean;
}

function move(place: Place, token: Token): void {
  if (token.kind === 'head') {
    place.part += 1;
    place.sentence += 1;
    place.clause += 1;
  } else if (token.kind === 'word') {
    place.planned ||= token.cls === 'plan' || token.cls === 'forecast';
  } else if (token.kind === 'mark') pass(place, token.mark);
}

function pass(place: Place, mark: MarkToken['mark']): void {
  if (mark === 'open') place.depth += 1;
  else if (mark === 'close') place.depth = Math.max(0, place.depth - 1);
  else if (mark !== 'item') {
    if (mark === 'stop') place.sentence += 1;
    place.clause += 1;
    place.planned = false;
  }
}

/** Nothing but 至, 到 or a dash between two dates. */
function isRange(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 2 && /^[至到—–~～-]+$/.test(text.slice(from, to));
}

/** 去年12月, 明年3月底: a year other than the ledger's, by words. */
function otherYear(text: string, from: number, year: number | null): number | null {
  if (year === null) return null;
  const before = text.slice(Math.max(0, from - 2), from);
  if (/^(?:去年|上年)$/.test(before)) return year - 1;
  return /^(?:明年|次年|翌年)$/.test(before) ? year + 1 : null;
}

function meaningOf(
  { from, to }: DateToken,
  before: Token | undefined,
  planned: boolean,
  text: string,
): ProseDate['meaning'] {
  if (before?.kind === 'word' && before.cls === 'as-of' && from - before.to <= 2) return 'as-of';
  if (planned) return 'expected';
  return /前$|底$|末$/.test(text.slice(from, to)) || /^(?:之?前|以前)/.test(text.slice(to))
    ? 'by'
    : 'other';
}

/** What the clause says behind the date. */
function aboutOf(text: string, from: number): string {
  const rest = text.slice(from, from + 24);
  const end = rest.search(/[，。；;\n]/);
  return rest.slice(0, end < 0 ? rest.length : end);
}
