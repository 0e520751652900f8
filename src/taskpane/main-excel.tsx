import type { Language, Words } from '../core';
import { learnPlace } from '../workbook/excel/host/place';
import { lazyExcel } from '../workbook/excel/lazy-excel';
import type { Workbook } from '../workbook/workbook';
import { mountPane, type PaneCommand, type PaneHandle, type PaneTheme } from './mount-pane';

/** The oldest Excel that the add-in works with; the gate page says so to older ones. */
const FLOOR = '1.14';
/** Below this luminance of its background, the host is dark. */
const DARK = 128;

const NOTICE: Words = {
  zh: 'Excel 加载项接口不能给图表写替代文字；图表的数字都在旁边的表格里。',
  en: 'Excel gives add-ins no way to write alternative text for charts; every number of a chart stands in the table beside it.',
};

/** What the address of the page asks for: a command of the ribbon, or to explain a cell. */
type Start = PaneCommand | 'explain';

const STARTS: readonly Start[] = ['check', 'summarize', 'next', 'explain'];

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (element === null || host !== Office.HostType.Excel) return;
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return;
  open(element);
});

function open(element: HTMLElement): void {
  const workbook = lazyExcel();
  document.documentElement.lang = language();
  learnPlace();
  const pane = mountPane(element, workbook, {
    language: language(),
    theme: theme(),
    today,
    notice: NOTICE,
  });
  const asked = new URLSearchParams(location.search).get('start');
  const start = STARTS.find((one) => one === asked);
  if (start === 'explain') followSelection(element, pane, () => workbook.activeCell());
  else if (start !== undefined) pane.start(start);
}

/**
 * The ribbon can only open the page, not tell it what to explain next time, so the explanation follows
 * the cell that is selected, until the clerk turns to something else in the pane.
 */
function followSelection(
  element: HTMLElement,
  pane: PaneHandle,
  activeCell: Workbook['activeCell'],
): void {
  let isFollowing = true;
  const explain = (): void =>
    void activeCell()
      .then((cell) => {
        if (cell !== null && isFollowing) pane.explainCell(cell);
      })
      // Without a cell there is nothing to explain; the pane shows what it has.
      .catch(() => undefined);
  const stop = (): void => {
    isFollowing = false;
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged);
  };
  element.addEventListener('pointerdown', stop, { once: true });
  element.addEventListener('keydown', stop, { once: true });
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, explain);
  explain();
}

function language(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** The type says that there is always a theme; older hosts have none. */
function backgroundOf(context: Partial<Pick<Office.Context, 'officeTheme'>>): string {
  return context.officeTheme?.bodyBackgroundColor ?? '';
}

function theme(): PaneTheme {
  const background = backgroundOf(Office.context);
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (match === null) return 'light';
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK ? 'dark' : 'light';
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
