// Builds and serves the workbench: a spreadsheet in the browser with a sample ledger and our task pane.
// --port N takes that port; --once builds, serves, checks that the page answers, and ends.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, once: { type: 'boolean', default: false } },
});

if (!existsSync(path.join(root, 'dist', 'samples'))) {
  console.error('还没有构建，请先运行 npm ci。  Not built yet: run npm ci first.');
  process.exit(2);
}

const { buildWorkbench, WORKBENCH } = await import('./workbench/build.mjs');
const { forwardingCommand, hasScreen, isOverSsh, openBrowser } =
  await import('./workbench/open-browser.mjs');
const { serve } = await import('./workbench/serve.mjs');

const began = performance.now();
if (await buildWorkbench()) {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`已构建（${seconds} 秒）。  Built (${seconds} s).`);
}
const { server, address } = await serve(WORKBENCH, Number(values.port)).catch((error) => {
  console.error(`端口用不了，换一个：--port N。  The port cannot be used: ${error.message}`);
  process.exit(2);
});

if (values.once) {
  const pages = ['', 'main.js', 'main.css', 'file-worker.js', 'samples/sample-e.xlsx'];
  const answers = await Promise.all(pages.map((page) => fetch(address + page)));
  const wrong = pages.filter(
    (_, i) => !answers[i].ok || !answers[i].headers.has('content-security-policy'),
  );
  server.close();
  server.closeAllConnections();
  if (wrong.length > 0) {
    console.error(`没有应答：${wrong.join('、')}。  No answer: ${wrong.join(', ')}.`);
    process.exit(1);
  }
  console.log(`${address} 应答正常。  ${address} answers.`);
} else {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  console.log(`
实事台账在这里打开：  The ledger opens at:
  ${address}
按 Ctrl+C 结束。文件只在本机处理，不上传。  Ctrl+C ends it. Files stay on this machine.`);
  if (isOverSsh()) {
    console.log(`
您是从另一台电脑登录到这台机器的。在您面前的电脑上另开一个终端，运行下面这一行，不要关，再用浏览器打开上面的地址：
You are logged in from another computer. On that computer open a second terminal, run this line, leave it
open, and open the address above in a browser:
  ${forwardingCommand(new URL(address).port)}`);
  } else if (hasScreen() && process.env.BROWSER !== 'none') openBrowser(address);
}
