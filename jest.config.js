/**
 * Projects: `node` runs anywhere; `dom` holds the task pane by role in jsdom; `interop` needs LibreOffice and
 * openpyxl (see tests/interop); `browser` needs Chrome, Chromium or Edge.
 */
/** Folders of tests that drive a browser. */
const BROWSER_FOLDERS = ['/e2e/', '/workbook/univer/'];

const compiled = (parser, react = {}) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2022', transform: { react } },
    module: { type: 'commonjs' },
  },
];
const transform = {
  '^.+\\.[mc]?[jt]s$': compiled({ syntax: 'typescript' }),
  '^.+\\.tsx$': compiled({ syntax: 'typescript', tsx: true }, { runtime: 'automatic' }),
};
const common = {
  transform,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
  roots: ['<rootDir>/tests'],
};
export default {
  projects: [
    {
      ...common,
      displayName: 'node',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/interop/', ...BROWSER_FOLDERS],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/pane/set-up.ts'],
    },
    { ...common, displayName: 'interop', testMatch: ['<rootDir>/tests/interop/**/*.test.ts'] },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/tests/support/browser/build-workbench.ts',
      testMatch: BROWSER_FOLDERS.map((folder) => `<rootDir>/tests${folder}**/*.test.ts`),
    },
  ],
};
