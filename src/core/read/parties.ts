import type { Organisation, Person } from '../ledger/ledger';
import { splitOrganisations, type OrganisationReading } from '../text/organisations';
import { remembered } from '../text/remembered';
import { splitPersons, type PersonReading } from '../text/persons';
import type { Held } from './entry';
import { joinCells } from './joined';
import type { ReadingContext } from './reading-context';

/** Reads units and people; the same text is taken apart once. */
export interface PartyReader {
  organisations(cells: readonly Held[]): Organisation[];
  persons(cells: readonly Held[]): Person[];
}

/** Builds a reader with its memory. Names that stand without a separator are noted. */
export function partyReader(context: ReadingContext): PartyReader {
  const organisations = remembered((text) => splitOrganisations(text, context.settings.aliases));
  const persons = remembered(splitPersons);
  const noted = new Set<string>();
  const read = <R extends OrganisationReading | PersonReading>(
    cells: readonly Held[],
    split: (text: string) => readonly R[],
  ): { reading: R; from: Organisation['from'] }[] => {
    const joined = joinCells(cells.filter((cell) => typeof cell.value === 'string'));
    if (joined === null) return [];
    const readings = split(joined.text);
    noteMissingSeparators(context, cells, joined.text, readings, noted);
    return readings.map((reading) => ({ reading, from: joined.sourceOf(reading.span) }));
  };
  return {
    organisations: (cells) =>
      read(cells, organisations).map(({ reading, from }) => ({
        name: reading.name,
        canonical: reading.canonical,
        from,
      })),
    persons: (cells) =>
      read(cells, persons).map(({ reading, from }) => ({ name: reading.name, from })),
  };
}

/** Leaves out what was named before, by the given key. */
export function distinct<T>(list: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  if (list.length < 2) return list;
  const seen = new Set<string>();
  return list.filter((entry) => {
    const key = keyOf(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function noteMissingSeparators(
  context: ReadingContext,
  cells: readonly Held[],
  text: string,
  readings: readonly { readonly name: string; readonly span: readonly [number, number] }[],
  noted: Set<string>,
): void {
  const [cell] = cells;
  if (cell === undefined) return;
  const key = `${cell.at.row},${cell.at.column}`;
  const touching = readings.some((reading, i) => {
    const next = readings[i + 1];
    return next !== undefined && text.slice(reading.span[1], next.span[0]) === '';
  });
  if (!touching || noted.has(key)) return;
  noted.add(key);
  context.notes.push({
    kind: 'no-separator',
    from: [{ at: cell.at }],
    text: readings.map(({ name }) => name).join('、'),
  });
}
