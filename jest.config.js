/** Projects: `node` runs anywhere; `interop` needs LibreOffice and openpyxl (see tests/interop). */
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
      testPathIgnorePatterns: ['/interop/'],
    },
    { ...common, displayName: 'interop', testMatch: ['<rootDir>/tests/interop/**/*.test.ts'] },
  ],
};
