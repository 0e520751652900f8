import type { Browser } from 'playwright-core';
import { launch } from '../../scripts/browser/launch';
import { startWorkbench, type Served } from './workbench-server';

/** The workbench as it is served, and a browser to come to it with. */
export interface Running {
  readonly served: Served;
  readonly browser: Browser;
}

/** Starts both once for the tests of a file or a group, and ends both behind them. */
export function runningWorkbench(): Running {
  let running: Running | null = null;
  const started = (): Running => {
    if (running === null) throw new Error('the workbench is asked for before the tests begin');
    return running;
  };
  beforeAll(async () => {
    running = { served: await startWorkbench(), browser: await launch() };
  }, 180_000);
  afterAll(async () => {
    await running?.browser.close();
    await running?.served.stop();
  });
  return {
    get served() {
      return started().served;
    },
    get browser() {
      return started().browser;
    },
  };
}
