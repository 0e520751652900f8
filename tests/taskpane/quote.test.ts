import { CLAUSES, quoted, SENTENCES, type Piece, type Span } from '../../src/taskpane/pairs/quote';

/** Where a piece of the text stands. */
function at(text: string, piece: string): Span {
  const from = text.indexOf(piece);
  if (from < 0) throw new Error(`${piece} is not there`);
  return [from, from + piece.length];
}

/** Pieces as one text: 【pair】, 〔others〕. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, mark }) =>
      mark === 'pair' ? `【${text}】` : mark === 'other' ? `〔${text}〕` : text,
    )
    .join('');
}

const PROGRESS =
  '全县推进会已召开。计划改造960户，已开工120户，300户方案通过审批；资金到位80万元。下一步抓紧施工。';

describe('a quoted text', () => {
  test('begins and ends with the sentences that hold its figures', () => {
    const pieces = quoted(
      PROGRESS,
      at(PROGRESS, '120户'),
      [at(PROGRESS, '960户'), at(PROGRESS, '300户')],
      SENTENCES,
    );
    expect(shown(pieces)).toBe('……计划改造〔960户〕，已开工【120户】，〔300户〕方案通过审批；……');
  });

  test('of a target is its clause', () => {
    const target = '1.推进改造提质，全年完成改造不少于800户。';
    expect(shown(quoted(target, at(target, '800户'), [], CLAUSES))).toBe(
      '……全年完成改造不少于【800户】。',
    );
  });

  test('a short one is whole', () => {
    const text = '已开工120户';
    expect(shown(quoted(text, at(text, '120户'), [], SENTENCES))).toBe('已开工【120户】');
  });

  test('line feeds of the cell stay, one at a time', () => {
    const text = '已开工\n \n120户\n';
    expect(shown(quoted(text, at(text, '120户'), [], { breaks: /。/, reach: 99 }))).toBe(
      '已开工\n【120户】',
    );
  });

  test('a figure within the one that counts is marked with it', () => {
    const text = '甲6套、乙12套已竣工';
    expect(shown(quoted(text, [1, 8], [at(text, '12套')], SENTENCES))).toBe(
      '甲【6套、乙12套】已竣工',
    );
  });

  test('of a very long text what is far away is left out', () => {
    const text = `${'前'.repeat(5000)}已开工120户${'后'.repeat(5000)}其中9户`;
    const pieces = quoted(text, at(text, '120户'), [at(text, '9户')], SENTENCES);
    expect(shown(pieces).length).toBeLessThan(600);
    expect(shown(pieces)).toMatch(/^……前+已开工【120户】后+……$/);
  });
});
