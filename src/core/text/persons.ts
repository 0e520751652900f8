import { isNotSet } from './not-set';
import { normalise } from './normalise';
import { piecesOf, separated, type Piece } from './pieces';
import { COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES } from './surnames';

/** A person found in a cell. */
export interface PersonReading {
  /** Padding taken out: 周  正 → 周正. */
  readonly name: string;
  /** UTF-16 offsets in the raw text. */
  readonly span: readonly [from: number, to: number];
}

const SEPARATORS = /[、，,；;/／|｜\\。：:]/;
const REMARKS = /[（(【[][^）)\]】]*(?:[）)\]】]|$)/g;

/** Offices, set before or behind a name. */
const OFFICE =
  /(?:常务)?副?(?:省长|市长|区长|县长|州长|旗长|镇长|乡长|局长|主任|书记|部长|主席|董事长|总经理|经理|校长|院长|站长|所长|调研员)|党组成员|同志|等(?=[\s、，,]|$)|县委|区委|市委|常委|负责人|联系电话|\d+/g;

/** Words for people in general: no name stands here. */
const NO_PERSON = /领导|人员|部门|单位|负责|各|相关/;

/**
 * Persons of a cell. Names are parted by separators, line feeds and spaces, or by nothing at all
 * (`周  正何雨桐`); two-character names are padded with spaces. Where names adjoin, the surnames decide.
 * Offices, telephone numbers and brackets are left out.
 */
export function splitPersons(raw: string): PersonReading[] {
  if (isNotSet(raw)) return [];
  const text = normalise(raw);
  const blank = (match: string): string => '、'.repeat(match.length);
  const bare = text.text.replace(REMARKS, blank).replace(OFFICE, blank);
  return separated(bare, SEPARATORS)
    .flatMap((part) => runsOf(piecesOf(part)))
    .filter((run) => !NO_PERSON.test(run.map(({ text: word }) => word).join('')))
    .flatMap((run) => namesOf(run))
    .map((letters) => ({
      name: letters.map(({ text: letter }) => letter).join(''),
      span: text.toRaw(letters[0]?.from ?? 0, letters[letters.length - 1]?.to ?? 0),
    }));
}

/** Pieces that may hold one padded name between them: a lone character joins its neighbours. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const lone = before !== undefined && (isLone(before) || isLone(piece));
    if (run !== undefined && lone) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function isLone(piece: Piece): boolean {
  return Array.from(piece.text).length === 1;
}

/** One character of a run; `gap`: white space stands before it. */
interface Letter extends Piece {
  readonly gap: boolean;
}

function lettersOf(run: readonly Piece[]): Letter[] {
  return run.flatMap((piece) => {
    let from = piece.from;
    return Array.from(piece.text).map((text, i) => {
      const letter = { text, from, to: from + text.length, gap: i === 0 && from !== run[0]?.from };
      from = letter.to;
      return letter;
    });
  });
}

interface Best {
  readonly cost: number;
  readonly cuts: readonly number[];
}

/** Above this a split is a guess: the run stays one name. */
const DOUBTFUL = 3;

/** The cheapest way to cut a run into names, by dynamic programming over its characters. */
function namesOf(run: readonly Piece[]): Letter[][] {
  const letters = lettersOf(run);
  if (letters.some(({ text }) => text === '·' || /[A-Za-z]/.test(text))) return [letters];
  const best: Best[] = [{ cost: 0, cuts: [] }];
  for (let end = 1; end <= letters.length; end += 1) {
    let chosen: Best = { cost: Infinity, cuts: [] };
    for (let start = Math.max(0, end - 4); start < end; start += 1) {
      const before = best[start] ?? { cost: Infinity, cuts: [] };
      const cost = before.cost + costOf(letters.slice(start, end));
      if (cost < chosen.cost) chosen = { cost, cuts: [...before.cuts, end] };
    }
    best.push(chosen);
  }
  const { cost, cuts } = best[letters.length] ?? { cost: 0, cuts: [] };
  if (cost / Math.max(1, cuts.length) > DOUBTFUL && run.length === 1) return [letters];
  return cuts.map((cut, i) => letters.slice(cuts[i - 1] ?? 0, cut));
}

/** How unlikely these characters are to be one name. */
function costOf(letters: readonly Letter[]): number {
  const text = letters.map((letter) => letter.text).join('');
  const padded = letters.slice(1).some(({ gap }) => gap);
  const compound = COMPOUND_SURNAMES.has(text.slice(0, 2)) && letters.length >= 3;
  const stranger = compound ? 0 : strangeness(letters[0]?.text ?? '');
  if (padded) return letters.length === 2 ? 0.8 + stranger / 4 : 6 + stranger;
  switch (letters.length) {
    case 1:
      return 10;
    case 2:
      return 1.3 + stranger;
    case 3:
      return 1 + stranger;
    default:
      return compound ? 1 : 3 + stranger;
  }
}

function strangeness(surname: string): number {
  if (SURNAMES.has(surname)) return 0;
  return RARE_SURNAMES.has(surname) ? 0.4 : 2;
}
