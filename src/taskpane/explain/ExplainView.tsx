import { makeStyles, tokens } from '@fluentui/react-components';
import {
  explain,
  explanationLines,
  type Book,
  type Cell,
  type Review,
  type Words,
} from '../../core';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  list: { margin: 0 },
  fact: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& dt::first-letter': { textTransform: 'uppercase' },
    '& dt': { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

const OWN_SHEET: Words = {
  zh: '这是本工具写的表。请在台账里选一格，再解释。',
  en: 'This sheet was written by this tool. Select a cell of a ledger and explain that one.',
};

/** Props of {@link ExplainView}. */
export interface ExplainViewProps {
  readonly review: Review;
  readonly book: Book;
  readonly cell: Cell;
}

/** 解释此格: how the cell is read, what rests on it, and the arithmetic of its state. */
export function ExplainView({ review, book, cell }: ExplainViewProps) {
  const { language, t } = useLanguage();
  const styles = useStyles();
  const explained = explain(review, book, cell);
  const own = book.sheets.some(({ name, mark }) => name === cell.sheet && mark !== null);
  // A row of 任务明细 leads to the cell of the ledger that it is about: then that one is explained.
  if (own && explained.source === null) return <p>{t(OWN_SHEET)}</p>;
  const lines = explanationLines(explained, language);
  return (
    <dl className={styles.list}>
      {lines.map((line, i) => {
        const [label, text] = parted(line);
        return (
          <div key={i} className={styles.fact}>
            {label !== '' && <dt>{label}</dt>}
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Places within the cell’s text: for whoever mends the reading, not for the clerk. */
const OFFSETS = / \[\d+, \d+\)/;

/** Label and text of a line `label：text`. */
function parted(line: string): readonly [label: string, text: string] {
  const match = /^([^：:]{1,20})(?:：|: )([^]*)$/.exec(line.replace(OFFSETS, ''));
  return match === null ? ['', line] : [match[1] ?? '', match[2] ?? ''];
}
