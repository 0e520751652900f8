import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellLabel, type Cell } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';
import type { Piece } from './quote';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  heading: { margin: '14px 0 6px' },
  quote: {
    margin: 0,
    padding: '2px 0 2px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    lineHeight: '24px',
    whiteSpace: 'pre-line',
  },
  mark: { color: 'inherit', padding: '2px 2px', backgroundColor: 'transparent' },
  pair: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldForeground2}`,
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' },
  },
  other: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px dotted ${tokens.colorNeutralForeground3}`,
  },
});

/** Props of {@link QuotedText}. */
export interface QuotedTextProps {
  readonly title: string;
  readonly cell: Cell;
  readonly pieces: readonly Piece[];
  readonly onReveal: (cell: Cell) => void;
}

/** A text of the ledger with its figures marked: the pair’s by ground, line and weight, others dotted. */
export function QuotedText({ title, cell, pieces, onReveal }: QuotedTextProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const place = cellLabel(cell);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={mergeClasses(parts.heading, styles.heading)}>{title}</h3>
        <TextLink
          label={t({ zh: `转到 ${place}`, en: `Go to ${place}` })}
          onClick={() => onReveal(cell)}
        >
          {place}
        </TextLink>
      </div>
      <blockquote className={styles.quote}>
        {pieces.map(({ text, mark }, i) =>
          mark === null ? (
            text
          ) : (
            <mark key={i} className={mergeClasses(styles.mark, styles[mark])}>
              {text}
            </mark>
          ),
        )}
      </blockquote>
    </section>
  );
}
