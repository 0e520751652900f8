import { readDeadlines } from '../../src/core/text/deadline';

test('several lines are several limits', () => {
  const cell = readDeadlines('6月30日\n\n12月31日', 2020);
  expect(cell.deadlines.map((d) => d.date)).toEqual(['2020-06-30', '2020-12-31']);
  expect(cell.standing).toBe(false);
});

test.each(['长期保持', '长期坚持', '逐月', '逐月按时兑付', '长期', '常态化推进'])(
  '%s is a standing duty',
  (text) => {
    expect(readDeadlines(text, 2020)).toMatchObject({ deadlines: [], standing: true });
  },
);

test.each(['6.30', '6/30', '6.30前'])('%s alone is a day', (text) => {
  expect(readDeadlines(text, 2020).deadlines.map((d) => d.date)).toEqual(['2020-06-30']);
});

test.each(['全年', '2020年', '2020年全年', '2020年度', '年内完成'])(
  '%s is due at the end of the year',
  (text) => {
    expect(readDeadlines(text, 2020).deadlines.map((d) => d.date)).toEqual(['2020-12-31']);
  },
);

test.each(['12月底前完成长期护理保险参保', '12月底前，每月开展一次'])('%s has an end', (text) => {
  expect(readDeadlines(text, 2020)).toMatchObject({
    deadlines: [{ date: '2020-12-31' }],
    standing: false,
  });
});

test('a start is no deadline', () => {
  expect(readDeadlines('自7月1日起', 2020)).toMatchObject({
    deadlines: [],
    starts: '2020-07-01',
  });
});

test('what is set but is no date is said', () => {
  expect(readDeadlines('尽快', 2020)).toMatchObject({ deadlines: [], unreadable: true });
  expect(readDeadlines('2月30日', 2020)).toMatchObject({ deadlines: [], unreadable: true });
  expect(readDeadlines('——', 2020).unreadable).toBe(false);
  expect(readDeadlines('', 2020).unreadable).toBe(false);
});

test('without a year the day is not guessed', () => {
  expect(readDeadlines('11月底', null).deadlines).toMatchObject([{ date: null, text: '11月底' }]);
});
