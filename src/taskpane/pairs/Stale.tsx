import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';

/** Said where the ledger changed and was not read again; what follows is from before. */
export function Stale({ onCheck }: { readonly onCheck: () => void }) {
  const { t } = useLanguage();
  const parts = useParts();
  return (
    <p className={parts.text}>
      {t({
        zh: '台账改过了，下面是改之前的文字和数字。',
        en: 'The ledger has changed; these are its texts and figures from before. ',
      })}
      <TextLink onClick={onCheck}>{t({ zh: '重新读', en: 'Read it again' })}</TextLink>
    </p>
  );
}
