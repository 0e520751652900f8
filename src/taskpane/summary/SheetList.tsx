import { Checkbox, makeStyles } from '@fluentui/react-components';
import { chosenKinds, isNeeded, type PlannedSheet } from '../../app/summary-plan';
import type { DerivedSheet, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { sizeWords } from './sheet-size';

const useStyles = makeStyles({
  list: { margin: '0 0 0 -8px', padding: 0, border: 'none', minWidth: 0 },
  one: { display: 'flex' },
});

/** Props of {@link SheetList}. */
export interface SheetListProps {
  readonly sheets: readonly PlannedSheet[];
  readonly leftOut: ReadonlySet<DerivedSheet>;
  readonly onLeaveOut: (kind: DerivedSheet, out: boolean) => void;
}

/** The sheets to write, with their sizes; one that another looks into cannot be left out alone. */
export function SheetList({ sheets, leftOut, onLeaveOut }: SheetListProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  const chosen = chosenKinds(
    sheets.map(({ kind }) => kind),
    leftOut,
  );
  return (
    <fieldset className={styles.list} aria-label={t({ zh: '要写的表', en: 'Sheets to write' })}>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet.kind}
          className={styles.one}
          checked={chosen.has(sheet.kind)}
          disabled={isNeeded(sheet.kind, chosen)}
          label={t(labelOf(sheet, isNeeded(sheet.kind, chosen)))}
          onChange={(_, data) => onLeaveOut(sheet.kind, data.checked !== true)}
        />
      ))}
    </fieldset>
  );
}

function labelOf(sheet: PlannedSheet, needed: boolean): Words {
  const { zh, en } = sizeWords(sheet);
  return needed
    ? { zh: `${sheet.name}（${zh}，别的表要用）`, en: `${sheet.name} (${en}, needed by another)` }
    : { zh: `${sheet.name}（${zh}）`, en: `${sheet.name} (${en})` };
}
