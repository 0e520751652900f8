const ADAPTERS = 'memory|xlsx|excel|wps|univer';
const ROOTS = '^src/(taskpane/main-[^/]+|commands/[^/]+|cli/main|workbench/.+)\\.tsx?$';

/** Layer rules, each with its reason. tests/architecture plants a violation of every one. */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'One pure function in the middle: the core imports nothing but itself.',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'core-has-one-door',
      severity: 'error',
      comment: 'Other layers see only what core/index.ts offers, so that its inside can change.',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'core-does-not-use-its-door',
      severity: 'error',
      comment: 'index.ts is for the outside; inside, it would tie every module to every other.',
      from: { path: '^src/core/' },
      to: { path: '^src/core/index\\.ts$' },
    },
    {
      name: 'checks-are-leaves',
      severity: 'error',
      comment:
        'A check stands alone: it imports the model (and what 设置 says), text, progress and check.ts.',
      from: {
        path: '^src/core/checks/[^/]+\\.ts$',
        pathNot: '^src/core/checks/(index|run-checks|render[^/]*|finding|check)\\.ts$',
      },
      to: {
        path: '^src/core/',
        pathNot:
          '^src/core/(checks/(check|subject[^/]*|parts/[^/]+)|words|settings/(settings|setting-problems)|ledger/.+|progress/.+|text/.+|sheet/.+)\\.ts$|^src/core/(ledger|progress|text|sheet)/',
      },
    },
    {
      name: 'adapters-do-not-meet',
      severity: 'error',
      comment: 'Each host stands alone behind the port.',
      from: { path: `^src/workbook/(${ADAPTERS})/` },
      to: { path: `^src/workbook/(${ADAPTERS})/`, pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'adapters-know-no-use-case',
      severity: 'error',
      comment: 'Hosts are at the rim and know nothing of what is done with them.',
      from: { path: '^src/workbook/' },
      to: { path: '^src/(app|cli|taskpane|commands|workbench)/' },
    },
    {
      name: 'app-knows-the-port-only',
      severity: 'error',
      comment: 'Use cases run alike in every host.',
      from: { path: '^src/app/' },
      to: { path: `^src/(cli|taskpane|commands|workbench)/|^src/workbook/(${ADAPTERS})/` },
    },
    {
      name: 'pane-knows-the-port-only',
      severity: 'error',
      comment: 'The pane is one function of a workbook; its roots choose the host.',
      from: { path: '^src/taskpane/', pathNot: ROOTS },
      to: { path: `^src/(cli|commands|workbench)/|^src/workbook/(${ADAPTERS})/` },
    },
    {
      name: 'only-roots-choose-a-host',
      severity: 'error',
      comment: 'Adapters are named in the composition roots alone.',
      from: { path: '^src/', pathNot: `${ROOTS}|^src/workbook/` },
      to: { path: `^src/workbook/(${ADAPTERS})/` },
    },
    {
      name: 'workbench-stands-alone',
      severity: 'error',
      comment: 'The workbench does not ship, so nothing that does leans on it.',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'workbench-uses-known-packages',
      severity: 'error',
      comment: 'What the workbench is made of is pinned in package.json.',
      from: { path: '^src/(workbench|workbook/univer)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'helpers-in-one-module',
      severity: 'error',
      comment:
        'office-js-helpers is old and large: one module asks it where Excel runs, and loads late.',
      from: { path: '^src/', pathNot: '^src/workbook/excel/host/office-helpers\\.ts$' },
      to: { path: 'office-js-helpers' },
    },
    {
      name: 'helpers-load-late',
      severity: 'error',
      comment: 'What is imported at once would weigh on the first load.',
      from: { path: '^src/' },
      to: {
        path: '^src/workbook/excel/host/office-helpers\\.ts$',
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle cannot be understood or tested in part.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nothing uses is deleted.',
      from: { path: '^src/', orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'product-uses-no-test-code',
      severity: 'error',
      comment: 'Tests lean on the product, never the other way.',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'product-uses-dependencies-only',
      severity: 'error',
      comment:
        'What ships does not lean on development tools. The workbench does not ship: it is served from here.',
      from: { path: '^src/', pathNot: '^src/(workbench|workbook/univer)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default'],
    },
  },
};
