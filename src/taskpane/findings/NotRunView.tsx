import { notRunFacts } from '../../app/not-run-facts';
import { checkTitle, type Review } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { unreadSheets } from './not-checked';

/** What was not checked and why: checks that could not run, sheets that are no ledgers. */
export function NotRunView({ review }: { readonly review: Review }) {
  const { language, t } = useLanguage();
  const parts = useParts();
  const facts = notRunFacts(review);
  const unread = unreadSheets(review);
  return (
    <>
      {facts.length > 0 && (
        <ul className={parts.list}>
          {facts.map(({ check, reason, sheets }) => (
            <li key={`${check} ${reason.zh}`} className={parts.row}>
              <span className={parts.first}>{checkTitle(check, language)}</span>
              <span className={parts.second}>
                {sheets === null ? '' : `${sheets.join('、')} `}
                {t(reason)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {unread.length > 0 && (
        <>
          <h3 className={parts.heading}>
            {t({ zh: '没有当作台账的工作表', en: 'Sheets not read as ledgers' })}
          </h3>
          <ul className={parts.list}>
            {unread.map(({ sheet, reason }) => (
              <li key={sheet} className={parts.row}>
                <span className={parts.first}>{sheet}</span>
                <span className={parts.second}>
                  {reason === 'no-rows'
                    ? t({ zh: '表头下面没有内容', en: 'nothing below the headings' })
                    : t({ zh: '没有台账的表头', en: 'no headings of a ledger' })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
