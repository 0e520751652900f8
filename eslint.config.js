import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Where a layer may not reach; dependency-cruiser checks the same on the resolved graph. */
const bans = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});
const bare = { regex: '^[^.]', message: 'The core is pure: it imports nothing but itself.' };
const layer = (names, message) => ({
  regex: `^(\\.\\./)+(${names})(/|$)`,
  message,
});
const insideCore = {
  regex: '^\\.{1,2}/(.*/)?core/.+',
  message: 'The other layers enter the core by its door, core/index.ts.',
};
const adapters = (names) => ({
  regex: `(^|/)(${names})(/|$)`,
  message: 'Adapters never meet.',
});
const allAdapters = {
  regex: 'workbook/(memory|xlsx|excel|wps|univer)(/|$)',
  message: 'Only composition roots import an adapter.',
};
const upperLayers = layer(
  'workbook|app|cli|taskpane|commands|workbench',
  'The core knows nothing of hosts or use cases.',
);

const lookBehind = String.raw`/\(\?<[=!]/`;
const regexBans = [
  {
    selector: `Literal[regex.pattern=${lookBehind}]`,
    message: 'No look-behind: Safari before 16.4 dies on it.',
  },
  {
    selector: `:matches(NewExpression, CallExpression)[callee.name='RegExp'] > Literal[value=${lookBehind}]`,
    message: 'No look-behind: Safari before 16.4 dies on it.',
  },
  {
    selector: 'Literal[regex.flags=/[dv]/]',
    message: 'The flags d and v are newer than the oldest host.',
  },
];

const coreGlobals = [
  ...['window', 'document', 'self', 'globalThis', 'process', 'Buffer', 'console', 'fetch'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'crypto', 'navigator'],
  ...['localStorage', 'sessionStorage', 'Intl', 'TextEncoder', 'TextDecoder', 'Excel', 'Office'],
].map((name) => ({ name, message: 'The core has no host, clock, locale or randomness.' }));

const SOURCES = ['src', 'tests', 'scripts'].flatMap((folder) => [
  `${folder}/**/*.ts`,
  `${folder}/**/*.tsx`,
]);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        ...{ process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
        ...{
          Buffer: 'readonly',
          setTimeout: 'readonly',
          performance: 'readonly',
          fetch: 'readonly',
        },
      },
    },
  },
  {
    files: ['scripts/pane/shots.mjs'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    // Scripts of the pages themselves; the gate runs in Internet Explorer too.
    files: ['scripts/addin/pages/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', location: 'readonly' },
    },
  },
  {
    files: ['scripts/addin/pages/gate.js'],
    languageOptions: { ecmaVersion: 5 },
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: SOURCES,
  })),
  {
    files: SOURCES,
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipStrings: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...regexBans] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...bans(bare, upperLayers),
      'no-restricted-globals': ['error', ...coreGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core has no randomness.' },
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...regexBans,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
          message: 'The core has no locale.',
        },
      ],
    },
  },
  {
    files: ['src/workbook/*.ts'],
    rules: bans(
      insideCore,
      layer('app|cli|taskpane|commands|workbench', 'The port knows no use case.'),
    ),
  },
  ...['memory', 'xlsx', 'excel', 'wps', 'univer'].map((name) => ({
    files: [`src/workbook/${name}/**/*.ts`],
    rules: bans(
      insideCore,
      adapters(['memory', 'xlsx', 'excel', 'wps', 'univer'].filter((n) => n !== name).join('|')),
      layer('app|cli|taskpane|commands|workbench', 'Adapters know no use case.'),
    ),
  })),
  {
    // The rules know a request context by its name alone, so the name is fixed.
    files: ['src/workbook/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
      ),
      'no-restricted-syntax': [
        'error',
        ...regexBans,
        {
          selector:
            "CallExpression[callee.object.name='Excel'][callee.property.name='run'] > ArrowFunctionExpression > Identifier.params[name!='context']",
          message: 'The request context is named context.',
        },
      ],
    },
  },
  { files: ['src/app/**/*.ts'], rules: bans(insideCore, allAdapters) },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/workbook/excel/host/office-helpers.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@microsoft/office-js-helpers',
          message: 'One module asks the helpers where Excel runs; nothing else of them is used.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'],
    ignores: ['src/taskpane/main-*.tsx'],
    rules: bans(insideCore, allAdapters, {
      group: ['@fluentui/react-icons'],
      message: 'The few icons of the pane are drawn here; the package is 300 MB.',
    }),
  },
  {
    files: ['**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/main.ts'],
    rules: bans(insideCore, allAdapters),
  },
);
