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
  /** Back to the choices. */
  readonly onAgain: () => void;
  /** Writes it again as it was chosen. */
  readonly onWrite: () => void;
}

/** The summary is written: its sheets, and what is still to be done. */
export function DoneView(props: DoneViewProps) {
  const { written, review, opened, onSheet, onFindings, onAgain } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const { sheets, outdated = false } = written;
  const count = sheets.length;
  const first = sheets[0];
  const open = openWords(review.verdict);
  return (
    <>
      <div className={mergeClasses(parts.box, outdated ? parts.doubtful : parts.good)}>
        <Title opened={opened} className={parts.boxTitle}>
          {t(outdated ? OUTDATED : WRITTEN)}
        </Title>
        <div>{t(detail(count, outdated))}</div>
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
          zh: `改了台账以后再生成一次，会替换这 ${count} 张表，表里手工写的内容会丢失；别的表不动。`,
          en: `After changes make it again: these ${count} sheets are replaced with all that was typed into them; all others stay. `,
        })}
        <TextLink onClick={onAgain}>{t({ zh: '换选项再生成', en: 'Change the choices' })}</TextLink>
      </p>
      {first !== undefined && (
        <Foot>
          {outdated && (
            <Button appearance="primary" className={parts.wide} onClick={props.onWrite}>
              {t({ zh: '再生成', en: 'Make it again' })}
            </Button>
          )}
          <Button
            {...(outdated ? {} : { appearance: 'primary' })}
            className={outdated ? parts.stacked : parts.wide}
            onClick={() => onSheet(first.name)}
          >
            {t({ zh: `打开${first.name}`, en: `Open ${first.name}` })}
          </Button>
        </Foot>
      )}
    </>
  );
}

const WRITTEN: Words = { zh: '汇总已写入', en: 'The summary is written' };
const OUTDATED: Words = {
  zh: '台账已改动，汇总不是最新',
  en: 'The ledger has changed since the summary',
};

function detail(count: number, outdated: boolean): Words {
  return outdated
    ? {
        zh: `${count} 张表还是改动前的数。改完以后再生成一次。`,
        en: `The ${count} sheets hold what it said before. Make the summary again when you are done.`,
      }
    : {
        zh: `写入 ${count} 张表，台账没有改动。`,
        en: `${count} sheets written; the ledgers were not changed.`,
      };
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
