import { act, render, screen } from '@testing-library/react';
import { LanguageContext } from '../../src/taskpane/shell/language';
import { LiveRegion } from '../../src/taskpane/shell/LiveRegion';

const said = (zh: string) => ({ words: { zh, en: zh } });

function region(words: { words: { zh: string; en: string } } | null) {
  return (
    <LanguageContext.Provider value="zh-CN">
      <LiveRegion said={words} />
    </LanguageContext.Provider>
  );
}

describe('what is said aloud', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('politely, at most once a second, and then the latest', () => {
    const { rerender } = render(region(said('第 1 张')));
    act(() => {
      jest.advanceTimersByTime(1);
    });
    const status = screen.getByRole('status');
    expect(status).toHaveAttribute('aria-live', 'polite');
    expect(status).toHaveTextContent('第 1 张');
    rerender(region(said('第 2 张')));
    act(() => {
      jest.advanceTimersByTime(400);
    });
    rerender(region(said('第 3 张')));
    act(() => {
      jest.advanceTimersByTime(400);
    });
    expect(status).toHaveTextContent('第 1 张');
    act(() => {
      jest.advanceTimersByTime(300);
    });
    expect(status).toHaveTextContent('第 3 张');
  });
});
