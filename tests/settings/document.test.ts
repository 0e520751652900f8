import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { readSettings, SCHEMES, settingsSheet } from '../../src/core';
import { CATEGORIES } from '../../src/core/settings/settings-columns';

const text = readFileSync(path.resolve(__dirname, '../../docs/settings.md'), 'utf8');
const examples = [...text.matchAll(/```text\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const { headings } = settingsSheet('设置');

const settingsOf = (lines: readonly string[]) =>
  readSettings(
    parseWorkbookText(
      ['=== 设置', '@mark settings 设置', '', '', headings.join(' | '), ...lines].join('\n'),
    ),
  );

describe('docs/settings.md', () => {
  test('has a section and an example for every kind of row', () => {
    const kinds = new Set(examples.map((line) => line.split('|')[0]?.trim()));
    expect([...kinds].sort()).toEqual(Object.values(CATEGORIES).sort());
    for (const kind of kinds) expect(text).toContain(`## ${kind ?? ''}：`);
  });

  test.each(examples)('its row is understood: %s', (line) => {
    expect(settingsOf([line]).unreadable).toEqual([]);
  });

  test('names every scheme with its limits', () => {
    for (const { id, name, limits } of SCHEMES) {
      expect(text).toContain(`\`${id}\``);
      const row = text.split('\n').find((line) => line.startsWith(`| ${name.zh} `)) ?? '';
      expect(row).not.toBe('');
      if (limits.behind < 0 && !/同默认\s*\|$/.test(row)) {
        expect(row).toContain(String(-limits.behind));
      }
    }
  });
});
