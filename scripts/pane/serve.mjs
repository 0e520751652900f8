// A page for developing the pane: the pane alone over a workbook in memory. Not shipped.
//   node scripts/pane/serve.mjs [FILE.xlsx]      serves it on a free port and prints the address
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePane } from './bundle.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const SAMPLE = path.join(root, 'dist', 'samples', 'sample-e.xlsx');

const HTML = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>实事台账</title>
<style>html, body { margin: 0; height: 100% } #pane { height: 100% }</style>
</head>
<body><main id="pane"></main><script type="module" src="/pane.js"></script></body>
</html>`;

/** Serves the page over the workbook; returns its address and how to end it. */
export async function servePane(file = SAMPLE) {
  const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-pane-'));
  await bundlePane('scripts/pane/page.tsx', folder);
  const book = readFileSync(file);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type, body) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    };
    if (pathname === '/') send('text/html; charset=utf-8', HTML);
    else if (pathname === '/book.xlsx') send('application/octet-stream', book);
    else if (/^\/[\w-]+\.js$/.test(pathname)) {
      try {
        send('text/javascript; charset=utf-8', readFileSync(path.join(folder, pathname)));
      } catch {
        response.writeHead(404).end();
      }
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const end = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, end };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await servePane(process.argv[2]);
  console.log(address);
}
