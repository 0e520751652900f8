// Serves the files of a folder over https on this machine.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * @param {string} folder
 * @param {number} port 0: any that is free
 * @param {{ cert: string, key: string }} options
 * @returns {Promise<{ server: import('node:https').Server, port: number }>}
 */
export function serveSecurely(folder, port, options) {
  const server = createServer(options, (request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve({ server, port: server.address().port }));
  });
}

/** The file that an address names; null where there is none in the folder. */
function fileOf(folder, address) {
  try {
    const { pathname } = new URL(address, 'https://localhost');
    const file = path.join(folder, decodeURIComponent(pathname));
    const isWithin = file.startsWith(folder + path.sep);
    return isWithin && existsSync(file) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
