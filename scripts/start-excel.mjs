// Builds the add-in and serves it over https on this machine, for trying it in a real Excel.
//   npm run start:excel [-- --port 3000] [--cert FILE --key FILE] [--office-js=global|china|self]
// Without --cert and --key a development certificate is made by office-addin-dev-certs, if that is there.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAddin } from './addin/build-addin.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    cert: { type: 'string' },
    key: { type: 'string' },
    'office-js': { type: 'string' },
  },
});
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** Certificate and key: the files given, else those of office-addin-dev-certs; null where there are none. */
async function certificate() {
  if (values.cert !== undefined && values.key !== undefined) {
    return { cert: readFileSync(values.cert), key: readFileSync(values.key) };
  }
  try {
    const { default: certificates } = await import('office-addin-dev-certs');
    return await certificates.getHttpsServerOptions();
  } catch {
    return null;
  }
}

const options = await certificate();
if (options === null) {
  console.error(`没有开发证书，Excel 只接受 https。  No development certificate; Excel takes https only.

  npm install --no-save office-addin-dev-certs      然后再运行  then run again: npm run start:excel
  npm run start:excel -- --cert CERT.pem --key KEY.pem      或用自己的证书  or with one of your own`);
  process.exit(2);
}

const base = `https://localhost:${values.port}`;
await buildAddin({ root, dist, base, officeJs: values['office-js'] });

createServer(options, (request, response) => {
  const { pathname } = new URL(request.url ?? '/', base);
  const file = path.join(dist, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(dist + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}).listen(Number(values.port), 'localhost', () => {
  console.log(`加载项在  The add-in is served at ${base}
清单文件  Manifest: ${path.join(dist, 'manifest.xml')}

旁加载  Sideload it:
  Windows  文件 › 选项 › 信任中心 › 受信任的加载项目录：填存放清单的共享文件夹，勾选“在菜单中显示”，
           重启 Excel，再从 开始/插入 › 加载项 › 共享文件夹 添加。
           Put the manifest on a share, add the share under File › Options › Trust Center › Trusted
           Add-in Catalogs, restart Excel, then Add-ins › Shared Folder.
  Mac      把清单复制到  Copy the manifest to
           ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
           重启 Excel，再从 插入 › 我的加载项 添加。  Restart Excel, then Insert › My Add-ins.
  Web      Excel 网页版：开始/插入 › 加载项 › 我的加载项 › 上载我的加载项，选清单文件。
           Excel on the web: Add-ins › My Add-ins › Upload My Add-in.

按 Ctrl+C 结束。  Press Ctrl+C to stop.`);
});
