import { officeContext } from './office-context';
import type { SimulatedExcel } from './simulated-excel';

/** The request of the rich API among those that office.js sends. */
const RICH_API = 93;
/** The handler of events of the rich API. */
const RICH_API_EVENTS = 33;
const NOT_SIMULATED = 5000;
const SUCCEEDED = 0;

type Callback = (result: unknown) => void;
type Handler = (id: number, result: unknown) => void;

/** The array that office.js expects of a native host. */
function safeArray(items: readonly unknown[]): unknown {
  return { toArray: () => items, dimensions: () => 1 };
}

/**
 * Puts the host where Excel on Windows puts its own, `window.external`; must be called before office.js
 * runs. Nothing of the client is altered.
 */
export function installHost(window: object, excel: SimulatedExcel): void {
  const handlers = new Map<number, Handler>();
  excel.onEvents = (entries) =>
    handlers.get(RICH_API_EVENTS)?.(RICH_API_EVENTS, safeArray(entries));
  const context = officeContext(excel.face);
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `Excel|Win32|16.01|${excel.face.locale}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly (readonly unknown[])[], callback: Callback): void {
      const [message = []] = params;
      const [body, flags] = [message[4], message[6]];
      if (id !== RICH_API || typeof body !== 'string') {
        callback(safeArray([NOT_SIMULATED, null]));
        return;
      }
      excel.request(body, typeof flags === 'number' ? flags : 0, (answer) =>
        callback(
          'code' in answer
            ? safeArray([answer.code, null])
            : safeArray([SUCCEEDED, [200, [], answer.body]]),
        ),
      );
    },
    RegisterEvent(id: number, _target: unknown, handler: Handler, callback: Callback): void {
      handlers.set(id, handler);
      callback(safeArray([SUCCEEDED]));
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback): void {
      handlers.delete(id);
      callback(safeArray([SUCCEEDED]));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
