// Serves a folder to this machine alone, under a strict content security policy.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** Scripts, styles, pictures and data come from the page itself, whatever it is made to ask for. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** Serves `folder` on 127.0.0.1; `port` 0 takes a free one. Resolves to the server and its address. */
export function serve(folder, port = 0) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` });
    });
  });
}

function answer(folder, request, response) {
  const own = `127.0.0.1:${request.socket.localPort}`;
  // A page elsewhere whose name was bent to this machine names that page, not this one.
  const host = (request.headers.host ?? '').replace(/^localhost:/, '127.0.0.1:');
  if (host !== own && !isForwarded(host)) return end(response, 403);
  if (!['GET', 'HEAD'].includes(request.method)) return end(response, 405);
  const file = fileOf(folder, request.url ?? '/');
  if (file === null) return end(response, 404);
  response.writeHead(200, {
    ...HEADERS,
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).pipe(response);
}

/** Through a tunnel the page is asked for under the port at the other end. */
function isForwarded(host) {
  return /^127\.0\.0\.1:\d+$/.test(host);
}

/** The file asked for, `null` where it is none of the folder. */
function fileOf(folder, url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, 'http://page').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function end(response, status) {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain' });
  response.end();
}
