import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Words } from '../../core';
import type { View } from '../state/pane-state';
import { useLanguage } from './language';

/** The tabs in order, with their names. */
export const TABS: readonly { readonly view: View; readonly name: Words }[] = [
  { view: 'ledgers', name: { zh: '台账', en: 'Ledgers' } },
  { view: 'findings', name: { zh: '问题', en: 'Findings' } },
  { view: 'summary', name: { zh: '汇总', en: 'Summary' } },
];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: 'none',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    padding: '10px 10px 7px',
    margin: '0 2px -1px 0',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    fontSize: '12px',
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
  },
});

/** Props of {@link PaneTabs}. */
export interface PaneTabsProps {
  readonly selected: View;
  /** Findings, shown beside 问题; null while unknown. */
  readonly count: number | null;
  readonly onSelect: (view: View) => void;
}

/** The three tabs; arrows move between them, as in every list of tabs. */
export function PaneTabs({ selected, count, onSelect }: PaneTabsProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ view }) => view === selected);
    const to = (at + by + TABS.length) % TABS.length;
    onSelect(TABS[to]?.view ?? selected);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="tablist"
      aria-label={t({ zh: '步骤', en: 'Steps' })}
      onKeyDown={onKeyDown}
    >
      {TABS.map(({ view, name }) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === selected}
          aria-controls={PANEL_ID}
          tabIndex={view === selected ? 0 : -1}
          className={mergeClasses(styles.tab, view === selected && styles.selected)}
          onClick={() => onSelect(view)}
        >
          {t(name)}
          {view === 'findings' && count !== null && (
            <>
              {' '}
              <span className={styles.count}>{count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** Id of the one panel under the tabs. */
export const PANEL_ID = 'livelihood-ledger-panel';

/** Id of a tab, which names the panel. */
export function tabId(view: View): string {
  return `livelihood-ledger-tab-${view}`;
}
