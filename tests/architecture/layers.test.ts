import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ScratchCopy } from './scratch-copy';

/** What one planted file is caught by: rules of the graph, of the linter, or the compiler. */
interface Violation {
  readonly file: string;
  readonly text: string;
  readonly graph?: string;
  readonly lint?: string;
  readonly compiler?: RegExp;
}

const useAll = (...specifiers: string[]): string =>
  specifiers.map((s) => `import '${s}';\n`).join('') + 'export const planted = 1;\n';

const VIOLATIONS: readonly Violation[] = [
  {
    file: 'src/core/text/planted-host.ts',
    text: useAll('../../workbook/workbook'),
    graph: 'core-is-pure',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/core/text/planted-package.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
    graph: 'core-is-pure',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/core/text/planted-door.ts',
    text: useAll('../index'),
    graph: 'core-does-not-use-its-door',
  },
  {
    file: 'src/core/text/planted-dom.ts',
    text: 'export const planted = (): string => document.title;\n',
    lint: 'no-restricted-globals',
    compiler: /planted-dom\.ts.*document/,
  },
  {
    file: 'src/core/text/planted-clock.ts',
    text: 'export const planted = (): Date => new Date();\nexport const other = Date.now();\n',
    lint: 'no-restricted-syntax',
  },
  {
    file: 'src/core/text/planted-random.ts',
    text: 'export const planted = Math.random();\n',
    lint: 'no-restricted-properties',
  },
  {
    file: 'src/core/text/planted-look-behind.ts',
    text: 'export const planted = /(?<=a)b/;\n',
    lint: 'no-restricted-syntax',
  },
  {
    file: 'src/core/text/planted-late-library.ts',
    text: "export const planted = 'a'.replaceAll('a', 'b');\n",
    compiler: /planted-late-library\.ts.*replaceAll/,
  },
  {
    file: 'src/app/planted-inside.ts',
    text: useAll('../core/sheet/value'),
    graph: 'core-has-one-door',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/core/checks/planted-check.ts',
    text: useAll('./rate-matches-figures'),
    graph: 'checks-are-leaves',
  },
  {
    file: 'src/workbook/memory/planted-meeting.ts',
    text: useAll('../xlsx/open-xlsx'),
    graph: 'adapters-do-not-meet',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/workbook/xlsx/planted-use-case.ts',
    text: useAll('../../app/summarize'),
    graph: 'adapters-know-no-use-case',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/app/planted-host.ts',
    text: useAll('../workbook/memory/memory-workbook'),
    graph: 'app-knows-the-port-only',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/taskpane/planted-host.ts',
    text: useAll('../workbook/xlsx/open-xlsx'),
    graph: 'pane-knows-the-port-only',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/taskpane/planted-root.tsx',
    text: useAll('../workbench/planted-root'),
    graph: 'pane-knows-the-port-only',
  },
  { file: 'src/workbench/planted-root.ts', text: 'export const planted = 1;\n' },
  {
    file: 'src/taskpane/planted-icons.tsx',
    text: useAll('@fluentui/react-icons'),
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/taskpane/planted-hook.tsx',
    text: "import { useState } from 'react';\nexport function Planted({ on }: { readonly on: boolean }) {\n  if (on) return null;\n  const [text] = useState('');\n  return <p>{text}</p>;\n}\n",
    lint: 'react-hooks/rules-of-hooks',
  },
  {
    file: 'src/cli/planted-host.ts',
    text: useAll('../workbook/xlsx/open-xlsx'),
    graph: 'only-roots-choose-a-host',
    lint: 'no-restricted-imports',
  },
  {
    file: 'src/workbook/excel/read/planted-helpers.ts',
    text: useAll('@microsoft/office-js-helpers'),
    graph: 'helpers-in-one-module',
    lint: '@typescript-eslint/no-restricted-imports',
  },
  {
    file: 'src/workbook/excel/read/planted-at-once.ts',
    text: useAll('../host/office-helpers'),
    graph: 'helpers-load-late',
  },
  {
    file: 'src/core/text/planted-circle-a.ts',
    text: useAll('./planted-circle-b'),
    graph: 'no-circular',
  },
  { file: 'src/core/text/planted-circle-b.ts', text: useAll('./planted-circle-a') },
  {
    file: 'src/core/text/planted-orphan.ts',
    text: 'export const planted = 1;\n',
    graph: 'no-orphans',
  },
  {
    file: 'src/app/planted-tests.ts',
    text: useAll('../../scripts/planted-script'),
    graph: 'product-uses-no-test-code',
  },
  { file: 'scripts/planted-script.ts', text: 'export const planted = 1;\n' },
  {
    file: 'src/app/planted-tool.ts',
    text: useAll('fast-check'),
    graph: 'product-uses-dependencies-only',
  },
  {
    file: 'src/cli/planted-workbench.ts',
    text: useAll('../workbench/page/texts'),
    graph: 'workbench-stands-alone',
  },
  {
    file: 'src/workbench/planted-package.ts',
    text: useAll('no-such-package'),
    graph: 'workbench-uses-known-packages',
  },
  {
    file: 'src/app/planted-any.ts',
    text: 'export const planted = (value: any): string => String(value);\n',
    lint: '@typescript-eslint/no-explicit-any',
  },
  {
    file: 'src/app/planted-promise.ts',
    text: 'export function planted(work: () => Promise<void>): void {\n  work();\n}\n',
    lint: '@typescript-eslint/no-floating-promises',
  },
];

interface CruiseReport {
  readonly summary: { readonly violations: { from: string; rule: { name: string } }[] };
}

interface CruiserConfig {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
}

interface LintResult {
  readonly filePath: string;
  readonly messages: { readonly ruleId: string | null }[];
}

const bin = (file: string): string => path.resolve(__dirname, '../../node_modules', file);

function node(folder: string, args: readonly string[]): string {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout;
}

function cruise(folder: string): CruiseReport {
  const args = [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--output-type',
    'json',
  ];
  return JSON.parse(node(folder, [...args, '--config', '.dependency-cruiser.cjs'])) as CruiseReport;
}

describe('layer rules', () => {
  const scratch = new ScratchCopy();
  let graph: CruiseReport;
  let lint: LintResult[];
  let compiler: string;

  beforeAll(() => {
    for (const { file, text } of VIOLATIONS) scratch.plant(file, text);
    graph = cruise(scratch.folder);
    const planted = VIOLATIONS.map(({ file }) => file);
    lint = JSON.parse(
      node(scratch.folder, [bin('eslint/bin/eslint.js'), '--format', 'json', ...planted]),
    ) as LintResult[];
    compiler = node(scratch.folder, [bin('typescript/bin/tsc'), '--noEmit', '-p', 'src/core']);
  }, 240_000);

  afterAll(() => {
    scratch.remove();
  });

  const withRule = (key: 'graph' | 'lint' | 'compiler'): Violation[] =>
    VIOLATIONS.filter((violation) => violation[key] !== undefined);

  test.each(withRule('graph'))('$graph catches $file', ({ file, graph: rule }) => {
    const caught = graph.summary.violations.filter((v) => v.from === file).map((v) => v.rule.name);
    expect(caught).toContain(rule);
  });

  test.each(withRule('lint'))('$lint catches $file', ({ file, lint: rule }) => {
    const result = lint.find(({ filePath }) => filePath.endsWith(path.normalize(file)));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test.each(withRule('compiler'))('the compiler catches $file', ({ compiler: words }) => {
    expect(compiler).toMatch(words ?? /^$/);
  });

  test('every rule of the graph has a violation planted', () => {
    const rules = (createRequire(__filename)('../../.dependency-cruiser.cjs') as CruiserConfig)
      .forbidden;
    const planted = new Set(VIOLATIONS.map((violation) => violation.graph));
    expect(rules.filter(({ name }) => !planted.has(name))).toEqual([]);
    expect(rules.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });

  test('the sources themselves break no rule', () => {
    const own = graph.summary.violations.filter(({ from }) => !from.includes('planted'));
    expect(own).toEqual([]);
  });
});
