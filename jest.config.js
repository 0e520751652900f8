/**
 * Projects: `node` runs anywhere; `interop` needs LibreOffice and openpyxl (see tests/interop);
 * `browser` needs Chrome, Chromium or Edge.
 */
/** Folders of tests that drive a browser. */
const BROWSER_FOLDERS = ['/e2e/', '/workbook/univer/'];
const transform = {
  '^.+\\.[mc]?[jt]sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
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
    { ...common, displayName: 'interop', testMatch: ['<rootDir>/tests/interop/**/*.test.ts'] },
    {
      ...common,
      displayName: 'browser',
      testMatch: BROWSER_FOLDERS.map((folder) => `<rootDir>/tests${folder}**/*.test.ts`),
    },
  ],
};
