import {
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  IActiveDirtyManagerService,
  ILayoutService,
  InsertSheetMutation,
  RemoveSheetMutation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import rulesEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import rulesChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../core';

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

/** A plugin and its settings; presets name some plugins twice, and the later settings count. */
type Registered = readonly [plugin: PluginCtor, settings?: object];

/** The embedded spreadsheet: made once for a page, it shows one workbook after another. */
export class UniverHost {
  readonly api: FUniver;
  readonly univer: Univer;

  constructor(
    readonly container: HTMLElement,
    language: Language,
  ) {
    this.univer = new Univer({
      logLevel: LogLevel.WARN,
      theme: defaultTheme,
      locale: LOCALES[language],
      locales: {
        [LocaleType.ZH_CN]: { ...coreChinese, ...rulesChinese },
        [LocaleType.EN_US]: { ...coreEnglish, ...rulesEnglish },
      },
    });
    // What a clerk changes here is the content of cells; only that is written into the file.
    const core = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: { sheetBar: true, menus: false, addSheetButtonConfig: { show: false } },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    });
    const entries = [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins];
    const plugins = new Map(
      entries.map((entry): [string, Registered] => {
        const registered = Array.isArray(entry) ? (entry as Registered) : ([entry] as const);
        return [registered[0].pluginName, registered];
      }),
    );
    for (const registered of plugins.values()) this.univer.registerPlugin(...registered);
    this.api = FUniver.newAPI(this.univer);
  }

  /** The service of the spreadsheet. */
  get injector(): ReturnType<Univer['__getInjector']> {
    return this.univer.__getInjector();
  }

  setLanguage(language: Language): void {
    this.api.setLocale(LOCALES[language]);
  }

  /**
   * A sheet comes with its values: reckoning thousands of formulas anew would hold the page up. To be
   * called before a sheet comes, since Univer begins to watch only once it has drawn the first one.
   */
  keepValuesOfNewSheets(): void {
    const dirty = this.injector.get(IActiveDirtyManagerService);
    for (const { id } of [InsertSheetMutation, RemoveSheetMutation]) dirty.remove(id);
  }

  /** Resolves once the first workbook is drawn and takes what is typed. */
  ready(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** What was changed before can no longer be undone. */
  forgetChanges(unitId: string): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(unitId);
  }

  /** Puts the keyboard on the selected cell. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    this.univer.dispose();
  }
}
