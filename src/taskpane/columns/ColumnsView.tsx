import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RoleChange } from '../../app/correct-roles';
import {
  columnName,
  ROLE_NAMES,
  type AssessedLedger,
  type Book,
  type Column,
  type Role,
} from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { doubtOf, firstValue, proseNote } from './column-facts';

const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px -16px 0', padding: 0 },
  column: { padding: '8px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  doubtful: {
    padding: '8px 16px 8px 13px',
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
  },
  line: { display: 'flex', alignItems: 'center' },
  letter: { width: '28px', flexShrink: 0, fontWeight: 600 },
  header: { flexGrow: 1, minWidth: 0, paddingRight: '8px' },
  value: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  role: { width: '44%', flexShrink: 0 },
});

/** Props of {@link ColumnsView}. */
export interface ColumnsViewProps {
  readonly ledgers: readonly AssessedLedger[];
  readonly book: Book;
  readonly ledger: number;
  readonly onLedger: (ledger: number) => void;
  readonly onUse: (changes: readonly RoleChange[]) => void;
  readonly onRestore: () => void;
}

/** 核对列: what every column was taken for, with the doubtful ones marked, to be corrected. */
export function ColumnsView(props: ColumnsViewProps) {
  const { ledgers, book, ledger: index } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const id = useId();
  const [changes, setChanges] = useState<ReadonlyMap<number, Role>>(new Map());
  const ledger = ledgers[index] ?? ledgers[0];
  if (ledger === undefined) return null;
  const changed = [...changes].map(([column, role]) => ({ column, role }));
  const note = proseNote(ledger);
  const choose = (column: Column, role: Role): void => {
    const next = new Map(changes);
    if (role === column.role) next.delete(column.column);
    else next.set(column.column, role);
    setChanges(next);
  };
  return (
    <>
      <label htmlFor={id} className={parts.caption}>
        {t({ zh: '台账', en: 'Ledger' })}
      </label>
      <Select
        id={id}
        value={String(index)}
        onChange={(_, data) => {
          setChanges(new Map());
          props.onLedger(Number(data.value));
        }}
      >
        {ledgers.map(({ sheet, area, key }, i) => (
          <option key={`${sheet} ${key}`} value={i}>
            {t({
              zh: `${sheet}（表头在第 ${area.row + 1} 行）`,
              en: `${sheet} (headings in row ${area.row + 1})`,
            })}
          </option>
        ))}
      </Select>
      {note !== null && <p className={parts.caption}>{t(note)}</p>}
      <ul className={styles.list}>
        {ledger.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            role={changes.get(column.column) ?? column.role}
            value={firstValue(ledger, book, column.column)}
            onChoose={(role) => choose(column, role)}
          />
        ))}
      </ul>
      <Foot>
        <div className={mergeClasses(parts.beside)} style={{ marginTop: 0 }}>
          <Button
            appearance="primary"
            disabledFocusable={changed.length === 0}
            onClick={() => {
              setChanges(new Map());
              props.onUse(changed);
            }}
          >
            {t({ zh: '用这些列', en: 'Use these columns' })}
          </Button>
          <Button
            disabledFocusable={!ledger.columns.some(({ basis }) => basis === 'corrected')}
            onClick={() => {
              setChanges(new Map());
              props.onRestore();
            }}
          >
            {t({ zh: '恢复自动识别', en: 'Recognise again' })}
          </Button>
        </div>
        <p className={parts.caption}>
          {t({
            zh: '改动记在本工作簿的“设置”表里，下次照用。',
            en: 'Changes are kept in the sheet 设置 of this workbook and used next time.',
          })}
        </p>
      </Foot>
    </>
  );
}

interface ColumnRowProps {
  readonly column: Column;
  readonly role: Role;
  readonly value: string;
  readonly onChoose: (role: Role) => void;
}

function ColumnRow({ column, role, value, onChoose }: ColumnRowProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const id = useId();
  const doubt = doubtOf(column);
  const letter = columnName(column.column);
  return (
    <li className={mergeClasses(styles.column, doubt !== null && styles.doubtful)}>
      <div className={styles.line}>
        <span className={styles.letter}>{letter}</span>
        <div className={styles.header}>
          <div>{column.header}</div>
          <div className={styles.value}>{value}</div>
        </div>
        <Select
          className={styles.role}
          value={role}
          aria-label={t({
            zh: `${letter} 列“${column.header}”的用途`,
            en: `Role of column ${letter}, ${column.header}`,
          })}
          {...(doubt === null ? {} : { 'aria-describedby': id })}
          onChange={(_, data) => onChoose(data.value as Role)}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t(ROLE_NAMES[one])}
            </option>
          ))}
        </Select>
      </div>
      {doubt !== null && (
        <p id={id} className={parts.caption}>
          {t(doubt)}
        </p>
      )}
    </li>
  );
}
