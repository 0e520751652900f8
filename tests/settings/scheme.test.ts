import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import {
  DEFAULT_SCHEME,
  DEFAULT_THRESHOLDS,
  readSettings,
  SCHEMES,
  schemeRow,
  SHOWN_STATES,
  STATE_CLASSES,
  thresholdRows,
  wordRow,
  type Settings,
  type StateRow,
} from '../../src/core';
import { labelState } from '../../src/core/text/label-words';

const HEAD = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键`;

const settingsOf = (...lines: readonly string[]): Settings =>
  readSettings(parseWorkbookText([HEAD, ...lines].join('\n')));

const lineOf = ({ cells }: StateRow): string =>
  (cells ?? []).map((cell) => (cell === null ? '' : String(cell as string | number))).join(' | ');

const percent = (behind: number, seriouslyBehind: number, share: number | null) => ({
  behind: behind / 100,
  seriouslyBehind: seriouslyBehind / 100,
  seriousShare: share === null ? null : share / 100,
});

describe('the schemes', () => {
  test.each(SCHEMES)(
    '$id: words of every state, of the class of the state, short enough',
    ({ words }) => {
      for (const state of SHOWN_STATES) {
        const { word, short } = words[state];
        expect(Array.from(short).length).toBeLessThanOrEqual(4);
        expect(word.zh).not.toMatch(/^[◆★●▲■▼◇○]/);
        const read = labelState(word.zh, new Map());
        if (read !== null) expect(STATE_CLASSES[read]).toBe(STATE_CLASSES[state]);
      }
    },
  );

  test.each(SCHEMES)('$id: limits in order, a note in both languages', ({ limits, note }) => {
    expect(limits.behind).toBeLessThanOrEqual(0);
    expect(limits.seriouslyBehind).toBeLessThanOrEqual(limits.behind);
    expect(note.zh).toMatch(/。$/);
    expect(note.en).toMatch(/\.$/);
  });

  test('four words and three words', () => {
    const wordsOf = (id: string) => {
      const words = SCHEMES.find((scheme) => scheme.id === id)?.words ?? DEFAULT_SCHEME.words;
      return SHOWN_STATES.map((state) => `${state}=${words[state].word.zh}`).join(' ');
    };
    expect(wordsOf('four-words')).toBe(
      'completed=已完成 closed=已销号 on-track=正常推进 behind=推进缓慢 seriously-behind=推进缓慢 ' +
        'overdue=未完成 standing=长期保持 unknown=待核',
    );
    expect(wordsOf('three-words')).toBe(
      'completed=已完成 closed=已销号 on-track=正在推进 behind=进展缓慢 seriously-behind=进展缓慢 ' +
        'overdue=进展缓慢 standing=正在推进 unknown=待核',
    );
  });
});

describe('choosing a scheme', () => {
  test.each([
    ['银川', percent(-10, -30, null)],
    ['银川市', percent(-10, -30, null)],
    ['yinchuan', percent(-10, -30, null)],
    ['三 亚 方案', percent(0, -100, 50)],
    ['four-words', DEFAULT_THRESHOLDS],
    ['Three Words', DEFAULT_THRESHOLDS],
    ['默认', DEFAULT_THRESHOLDS],
  ])('%s gives its limits', (name, thresholds) => {
    const settings = settingsOf(`状态方案 |  |  | ${name}`);
    expect(settings.thresholds).toEqual(thresholds);
    expect(settings.unreadable).toEqual([]);
  });

  test('own thresholds stand, before or after the scheme; the others are the scheme’s', () => {
    const own = '阈值 |  | 进展缓慢 | 8';
    expect(settingsOf(own, '状态方案 |  |  | 三亚').thresholds).toEqual(percent(-8, -100, 50));
    expect(settingsOf('状态方案 |  |  | 银川', own).thresholds).toEqual(percent(-8, -30, null));
  });

  test('thresholds filled in with a scheme give way to another scheme, changed ones stay', () => {
    const filled = thresholdRows(DEFAULT_THRESHOLDS, DEFAULT_SCHEME).map(lineOf);
    const chosen = lineOf(schemeRow(DEFAULT_SCHEME)).replace('| 默认 |', '| 三亚 |');
    expect(settingsOf(chosen, ...filled).thresholds).toEqual(percent(0, -100, 50));
    const changed = filled.map((line) => line.replace('| -5 |', '| -3 |'));
    expect(settingsOf(chosen, ...changed).thresholds).toEqual(percent(-3, -100, 50));
  });

  test('a share that is there but blank is not used, whatever the scheme', () => {
    const settings = settingsOf(
      '状态方案 |  |  | 三亚',
      '阈值 |  | 严重滞后占序时进度 |  |  |  | threshold/serious-share',
    );
    expect(settings.thresholds.seriousShare).toBeNull();
  });
});

describe('thresholds', () => {
  test.each<[string, string, number | null]>([
    ['a number of per cent', '50', 0.5],
    ['with the sign, as text', "'50%", 0.5],
    ['full-width', "'５０％", 0.5],
    ['a per cent format', '50%', 0.5],
    ['all of it', '100', 1],
    ['none of it', '0', null],
    ['not used, in words', '不用', null],
  ])('the share: %s', (_, value, share) => {
    const settings = settingsOf(`阈值 |  | 严重滞后（占序时进度） | ${value}`);
    expect(settings.thresholds.seriousShare).toBe(share);
    expect(settings.unreadable).toEqual([]);
  });

  test.each([
    ['阈值 |  | 进展缓慢 | -101', 'limit'],
    ['阈值 |  | 进展缓慢 | ', 'limit'],
    ['阈值 |  | 进展很慢 | -5', 'limit'],
    ['阈值 |  | 严重滞后占序时进度 | -50', 'share'],
    ['阈值 |  | 严重滞后占序时进度 | 101', 'share'],
    ['阈值 |  | 严重滞后占序时进度 | 0.5', 'share'],
    ['阈值 |  | 严重滞后占序时进度 | 一半', 'share'],
    ['阈值 |  | 进展缓慢 | -25', 'limit-order'],
    ['阈值 |  | 严重滞后 | -3', 'limit-order'],
  ])('%s is refused, and the defaults hold', (line, problem) => {
    const settings = settingsOf(line);
    expect(settings.unreadable.map((row) => row.problem)).toEqual([problem]);
    expect(settings.thresholds).toEqual(DEFAULT_THRESHOLDS);
  });

  test('two that are the wrong way round are both refused; the later of two rows counts', () => {
    const wrong = settingsOf('阈值 |  | 进展缓慢 | -20', '阈值 |  | 严重滞后 | -5');
    expect(wrong.unreadable.map(({ problem }) => problem)).toEqual(['limit-order', 'limit-order']);
    expect(wrong.thresholds).toEqual(DEFAULT_THRESHOLDS);
    const twice = settingsOf('阈值 |  | 进展缓慢 | -20', '阈值 |  | 进展缓慢 | -6');
    expect(twice.thresholds.behind).toBe(-0.06);
  });
});

describe('own words', () => {
  test('replace those of the scheme, with a short form of their own where needed', () => {
    const { words, unreadable } = settingsOf(
      '状态方案 |  |  | 四档用语',
      '状态用语 |  | 严重滞后 | ■ 严重落后',
      '状态用语 |  | 正常推进 | 按计划有序推进/有序',
      lineOf(wordRow('unknown', '待补充数据', null)),
    );
    expect(unreadable).toEqual([]);
    expect(words['seriously-behind']).toMatchObject({
      word: { zh: '严重落后' },
      short: '严重落后',
    });
    expect(words['on-track']).toMatchObject({ word: { zh: '按计划有序推进' }, short: '有序' });
    expect(words.unknown).toMatchObject({ word: { zh: '待补充数据' }, short: '待核' });
    expect(words.behind.word.zh).toBe('推进缓慢');
  });

  test('are understood as labels and as states in other rows', () => {
    const { labels, overrides } = settingsOf(
      '状态改定 |  | 村道硬化 | 堪忧 | 材料价格上涨，重新招标',
      '状态用语 |  | 严重滞后 | 堪忧',
    );
    expect(labels.get('堪忧')).toBe('seriously-behind');
    expect(overrides.map(({ state }) => state)).toEqual(['seriously-behind']);
  });

  test.each([
    ['状态用语 |  | 很糟 | 堪忧', 'state'],
    ['状态用语 |  | 严重滞后 | ', 'word'],
    ['状态用语 |  | 严重滞后 | 3级', 'word'],
    ['状态用语 |  | 严重滞后 | 严重落后/严重落后了', 'word'],
    ['状态用语 |  | 严重滞后 | 进度大大落后于计划', 'word'],
    ['状态用语 |  | 严重滞后 | 正常推进', 'word-class'],
    ['状态用语 |  | 正常推进 | 好/滞后', 'word-class'],
  ])('%s is refused', (line, problem) => {
    const settings = settingsOf(line);
    expect(settings.unreadable.map((row) => row.problem)).toEqual([problem]);
    expect(settings.words).toEqual(DEFAULT_SCHEME.words);
  });
});
