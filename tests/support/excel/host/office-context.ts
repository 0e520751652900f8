/** Requirement sets that a host claims, with their versions. */
export type Levels = Readonly<Record<string, string>>;

/** What the host says of itself before anything else. */
export interface HostFace {
  readonly levels: Levels;
  /** Language of the program: `zh-CN`. */
  readonly locale: string;
  /** The dark theme of the program. */
  readonly dark: boolean;
}

/** Background and text, of the pane and of its controls. */
const LIGHT = [0xffffff, 0x000000, 0xf0f0f0, 0x000000];
const DARK = [0x262626, 0xffffff, 0x444444, 0xffffff];

/** What `GetContext` of the host gives; office.js asks these once, at its start. */
export function officeContext({
  levels,
  locale,
  dark,
}: HostFace): Readonly<Record<string, () => unknown>> {
  const [bodyBackgroundColor, bodyForegroundColor, ...control] = dark ? DARK : LIGHT;
  const [controlBackgroundColor, controlForegroundColor] = control;
  const theme = {
    ...{ bodyBackgroundColor, bodyForegroundColor },
    ...{ controlBackgroundColor, controlForegroundColor },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\simulated\\台账.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'simulated',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify(levels),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
