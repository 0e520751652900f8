import { FAILURE_WORDS } from '../../src/app/failure-words';

describe('words for expected failures', () => {
  const all = Object.entries(FAILURE_WORDS);

  it.each(all)('%s says what happened and what to do, in both languages', (_, { what, toDo }) => {
    for (const { zh, en } of [what, toDo]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z]/);
      expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    }
    expect(what.zh).not.toMatch(/。$/);
    expect(toDo.zh).toMatch(/。$/);
    expect(toDo.en).toMatch(/\.$/);
  });

  it('says each thing once', () => {
    const texts = all.map(([, { what }]) => what.zh);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
