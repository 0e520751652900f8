import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Words } from '../core';
import type { Workbook } from '../workbook/workbook';
import type { CommandChannel } from './command-channel';
import type { PaneEnvironment } from './environment';
import { PaneBody } from './PaneBody';
import { FocusContext } from './shell/focus-context';
import { FootContext } from './shell/Foot';
import { LanguageContext, useLanguage } from './shell/language';
import { LiveRegion } from './shell/LiveRegion';
import { PaneHead } from './shell/PaneHead';
import { progressWords } from './shell/progress-words';
import { PANEL_ID, tabId } from './shell/PaneTabs';
import { Rim } from './shell/Rim';
import { THEMES } from './shell/themes';
import { usePaneStyles } from './shell/use-pane-styles';
import type { PaneState } from './state/pane-state';
import { usePane } from './use-pane';

/** Props of {@link Pane}. */
export interface PaneProps {
  readonly workbook: Workbook;
  readonly environment: PaneEnvironment;
  readonly commands: CommandChannel;
}

/** The task pane over a workbook. */
export function Pane({ workbook, environment, commands }: PaneProps) {
  const { language, theme } = environment;
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }} lang={language}>
        <Rim>
          <Frame workbook={workbook} environment={environment} commands={commands} />
        </Rim>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Frame({ workbook, environment, commands }: PaneProps) {
  const styles = usePaneStyles();
  const { t } = useLanguage();
  const name = t({ zh: '实事台账', en: 'Livelihood ledger' });
  const { state, acts } = usePane(workbook, environment, commands);
  const said = useSaid(state);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const focused = useRef(0);
  useEffect(() => commands.settled(), [commands, state]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by !== undefined && state.reviewed !== null) {
      event.preventDefault();
      if (state.sub?.kind === 'pairs') acts.show({ type: 'pair-step', by });
      else acts.move(by, true);
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      if (state.findings.reasonFor !== null) acts.show({ type: 'reason', key: null });
      else if (isAsking(state)) acts.show({ type: 'pairs-ask', asking: false });
      else if (state.sub !== null || state.phase === 'failed') acts.show({ type: 'back' });
    }
  };

  const inSub = state.sub !== null && state.reviewed !== null && state.phase !== 'failed';
  return (
    <FocusContext.Provider value={focused}>
      <FootContext.Provider value={foot}>
        <section className={styles.root} aria-label={name} onKeyDown={onKeyDown}>
          <h1 className={styles.hidden}>{name}</h1>
          <PaneHead state={state} acts={acts} />
          <div
            id={PANEL_ID}
            className={styles.main}
            {...(isReadOnly(state) ? { tabIndex: 0 } : {})}
            {...(inSub ? {} : { role: 'tabpanel', 'aria-labelledby': tabId(state.view) })}
          >
            <PaneBody state={state} acts={acts} environment={environment} />
          </div>
          <div ref={setFoot} />
          <LiveRegion said={said} />
        </section>
      </FootContext.Provider>
    </FocusContext.Provider>
  );
}

/** What is to be said aloud: how far a long work is, else what happened last. */
function useSaid(state: PaneState): { readonly words: Words } | null {
  const progress = progressWords(state);
  const [zh, en] = [progress?.zh ?? null, progress?.en ?? null];
  const working = useMemo(
    () => (zh === null || en === null ? null : { words: { zh, en } }),
    [zh, en],
  );
  return working ?? state.said;
}

/** Views without anything to press are scrolled by keyboard themselves. */
function isReadOnly({ sub }: PaneState): boolean {
  return sub !== null && (sub.kind === 'explain' || sub.kind === 'not-run');
}

/** A question lies over the pairs; Esc answers it with no. */
function isAsking({ sub, phase }: PaneState): boolean {
  return phase !== 'failed' && sub?.kind === 'pairs' && sub.asking;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
