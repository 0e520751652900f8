import { Button, mergeClasses } from '@fluentui/react-components';
import type { Review, Verdict, Words } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';
import type { Written } from '../state/pane-state';
import { countStates } from '../states/count-states';
import { StateBar } from '../states/StateBar';
import { sizeWords } from './sheet-size';
import { TextLink } from '../shell/TextLink';

/** Props of {@link DoneView}. */
export interface DoneViewProps {
  readonly written: Written;
  readonly review: Review;
  readonly opened: number;
  readonly onSheet: (name: string) => void;
  readonly onFindings: () => void;
  readonly onAgain: () => void;
}

/** The summary is written: its sheets, and what is still to be done. */
export function DoneView({ written, review, opened, onSheet, onFindings, onAgain }: DoneViewProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const { sheets } = written;
  const count = sheets.length;
  const first = sheets[0];
  const open = openWords(review.verdict);
  return (
    <>
      <div className={mergeClasses(parts.box, parts.good)}>
        <Title opened={opened} className={parts.boxTitle}>
          {t({ zh: '汇总已写入', en: 'The summary is written' })}
        </Title>
        <div>
          {t({
            zh: `写入 ${count} 张表，台账没有改动。`,
            en: `${count} sheets written; the ledgers were not changed.`,
          })}
        </div>
      </div>
      <StateBar states={countStates(review)} />
      <ul className={parts.list}>
        {sheets.map((sheet) => (
          <li key={sheet.kind} className={parts.row}>
            <span className={parts.first}>
              <TextLink onClick={() => onSheet(sheet.name)}>{sheet.name}</TextLink>
            </span>
            <span className={parts.second}>{t(sizeWords(sheet))}</span>
          </li>
        ))}
      </ul>
      {open !== null && (
        <p className={parts.text}>
          {t(open)}
          <TextLink onClick={onFindings}>{t({ zh: '去处理', en: 'Go to them' })}</TextLink>
        </p>
      )}
      <p className={parts.caption}>
        {t({
          zh: `改了台账以后再生成一次，会替换这 ${count} 张表，别的表不动。`,
          en: `After changes make it again: these ${count} sheets are replaced, all others stay. `,
        })}
        <TextLink onClick={onAgain}>{t({ zh: '再生成', en: 'Make it again' })}</TextLink>
      </p>
      {first !== undefined && (
        <Foot>
          <Button appearance="primary" className={parts.wide} onClick={() => onSheet(first.name)}>
            {t({ zh: `打开${first.name}`, en: `Open ${first.name}` })}
          </Button>
        </Foot>
      )}
    </>
  );
}

function openWords({ open }: Verdict): Words | null {
  const { mustFix, verify } = open;
  if (mustFix + verify === 0) return null;
  const zh = [
    ...(mustFix > 0 ? [`${mustFix} 处强制`] : []),
    ...(verify > 0 ? [`${verify} 处核实`] : []),
  ].join('、');
  const en = [
    ...(mustFix > 0 ? [`${mustFix} to mend`] : []),
    ...(verify > 0 ? [`${verify} to verify`] : []),
  ].join(', ');
  return { zh: `还有 ${zh}没有处理。`, en: `Still open: ${en}. ` };
}
