import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installHost } from '../host/install';
import { SimulatedExcel, type SimulatedOptions } from '../host/simulated-excel';
import { installedSchema, OFFICE_JS } from './package';

/** Evaluates a file of the client in this very realm, so that its errors and dates are ours too. */
function evaluate(file: string): void {
  const source = `${readFileSync(file, 'utf8')}\n//# sourceURL=${pathToFileURL(file).href}`;
  (0, eval)(source);
}

/**
 * Starts Microsoft's own client, unmodified, on a simulated Excel. Needs jest's jsdom environment, once a
 * test file: the client keeps its host for good. `SimulatedExcel.open` gives each test its own workbook.
 */
export async function loadClient(options: SimulatedOptions = {}): Promise<SimulatedExcel> {
  const excel = new SimulatedExcel(installedSchema(), options);
  window.sessionStorage.clear();
  installHost(window, excel);
  const { head } = document;
  const native = head.appendChild.bind(head);
  // jsdom loads no scripts; office.js adds the host's file by a script tag.
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith('file:')) return native(node);
    setTimeout(() => {
      evaluate(fileURLToPath(node.src));
      node.onload?.(new Event('load'));
    });
    return node;
  };
  const main = path.join(OFFICE_JS, 'office.js');
  const tag = document.createElement('script');
  // By this tag office.js finds the folder of its other files.
  tag.type = 'text/plain';
  tag.src = pathToFileURL(main).href;
  native(tag);
  evaluate(main);
  await Office.onReady();
  head.appendChild = native;
  return excel;
}
