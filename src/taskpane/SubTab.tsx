import { restoredRoleRows, roleRows } from '../app/correct-roles';
import type { TabProps } from './tab-props';
import { ColumnsView } from './columns/ColumnsView';
import { ExplainView } from './explain/ExplainView';
import { NotRunView } from './findings/NotRunView';
import { PairsTab } from './pairs/PairsTab';
import { StatesTab } from './states/StatesTab';

/** The view that lies over the tabs. */
export function SubTab({ state, acts }: TabProps) {
  const { sub, reviewed } = state;
  if (sub === null || reviewed === null) return null;
  const { review, book } = reviewed;
  switch (sub.kind) {
    case 'pairs':
      return <PairsTab state={state} acts={acts} place={sub} />;
    case 'not-run':
      return <NotRunView review={review} />;
    case 'states':
      return <StatesTab state={state} acts={acts} />;
    case 'explain':
      return <ExplainView review={review} book={book} cell={sub.cell} />;
    case 'columns': {
      const ledger = review.ledgers[sub.ledger] ?? review.ledgers[0];
      if (ledger === undefined) return null;
      return (
        <ColumnsView
          ledgers={review.ledgers}
          book={book}
          ledger={sub.ledger}
          onLedger={(index) => acts.show({ type: 'open', sub: { kind: 'columns', ledger: index } })}
          onUse={(changes) =>
            acts.remember(roleRows(ledger, changes), {
              zh: '列已改，记在“设置”里',
              en: 'Columns changed; kept in 设置',
            })
          }
          onRestore={() =>
            acts.remember(restoredRoleRows(ledger), {
              zh: '已恢复自动识别',
              en: 'Recognised from the headings again',
            })
          }
        />
      );
    }
  }
}
