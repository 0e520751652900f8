import { makeStyles, tokens } from '@fluentui/react-components';
import type { AssessedLedger, Cell } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  card: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between' },
  sheet: { fontWeight: 600, minWidth: 0, paddingRight: '12px' },
});

/** Props of {@link LedgerCard}. */
export interface LedgerCardProps {
  readonly ledger: AssessedLedger;
  readonly onColumns: () => void;
  readonly onReveal: (cell: Cell) => void;
}

/** One ledger: sheet, title, how much it holds and where. */
export function LedgerCard({ ledger, onColumns, onReveal }: LedgerCardProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const { sheet, title, items, tasks } = ledger;
  const [first, last] = rowsOf(ledger);
  const columns = t({ zh: '核对列', en: 'Check columns' });
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <TextLink
          className={styles.sheet}
          onClick={() => onReveal({ sheet, row: first, column: ledger.area.column })}
        >
          {sheet}
        </TextLink>
        <TextLink label={`${columns} ${sheet}`} onClick={onColumns}>
          {columns}
        </TextLink>
      </div>
      {title !== null && <div>{title}</div>}
      <div className={parts.caption}>
        {t({
          zh: `${items.length} 件实事，${tasks.length} 项任务，第 ${first + 1}—${last + 1} 行`,
          en: `${items.length} items, ${tasks.length} tasks, rows ${first + 1}–${last + 1}`,
        })}
      </div>
    </li>
  );
}

/** First and last row that hold tasks; the whole area where none is told. */
function rowsOf({ tasks, area }: AssessedLedger): readonly [number, number] {
  if (tasks.length === 0) return [area.row, area.row + area.rows - 1];
  return tasks.reduce<readonly [number, number]>(
    ([first, last], { rows }) => [Math.min(first, rows[0]), Math.max(last, rows[1])],
    [Infinity, 0],
  );
}
