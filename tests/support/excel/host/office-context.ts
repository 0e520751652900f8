/** Requirement sets that a host claims, with their versions. */
export type Levels = Readonly<Record<string, string>>;

/** What the host says of itself before anything else. */
export interface HostFace {
  readonly levels: Levels;
  /** Language of the program: `zh-CN`. */
  readonly locale: string;
}

const WHITE = 0xffffff;

/** What `GetContext` of the host gives; office.js asks these once, at its start. */
export function officeContext({
  levels,
  locale,
}: HostFace): Readonly<Record<string, () => unknown>> {
  const theme = {
    ...{ bodyBackgroundColor: WHITE, bodyForegroundColor: 0 },
    ...{ controlBackgroundColor: 0xf0f0f0, controlForegroundColor: 0 },
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
