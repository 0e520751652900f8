import { CLAIM_RULES } from '../../../src/core/text/prose/claims';
import { IDLE_PATTERNS } from '../../../src/core/text/prose/idle-numbers';
import { readProse } from '../../../src/core/text/prose/read-prose';
import { SHARE_BASES } from '../../../src/core/text/prose/share-base';

/** The text of an example and the span that its angle brackets mark. */
function marked(example: string): { text: string; at: number } {
  return { text: example.replace(/[<>]/g, ''), at: example.indexOf('<') };
}

describe('every rule of the grammar by its own examples', () => {
  const claims = CLAIM_RULES.map(({ name, claim, example }) => [name, example, claim] as const);
  test.each(claims)('%s: %s is %s', (_name, example, claim) => {
    const { text, at } = marked(example);
    const figure = readProse(text, 2026).figures.find(({ span }) => span[0] === at);
    expect(figure?.claim).toBe(claim);
  });

  const bases = SHARE_BASES.flatMap(({ base, examples }) =>
    examples.map((example) => [example, base] as const),
  );
  test.each(bases)('%s is a share of: %s', (example, base) => {
    const { text, at } = marked(example);
    expect(readProse(text, 2026).figures.find(({ span }) => span[0] === at)).toMatchObject({
      kind: 'percentage',
      base,
    });
  });

  const idle = IDLE_PATTERNS.flatMap(({ examples }) => examples);
  test.each(idle)('%s counts nothing', (example) => {
    expect(readProse(example, 2026).figures).toEqual([]);
  });

  const counting = IDLE_PATTERNS.flatMap(({ not }) => not);
  test.each(counting)('%s counts', (example) => {
    expect(readProse(example, 2026).figures).not.toEqual([]);
  });
});
