// Builds the add-in and serves it over https on this machine, for trying it in a real Excel.
//   npm run start:excel [-- --port 3000] [--cert FILE --key FILE] [--office-js=global|china|self]
// Without --cert and --key a certificate for localhost is made, kept in the user's folder.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAddin } from './addin/build-addin.mjs';
import { CERTIFICATES, developmentCertificate } from './addin/https/development-certificate.mjs';
import { serveSecurely } from './addin/https/serve.mjs';
import { trustWords } from './addin/https/trust.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    cert: { type: 'string' },
    key: { type: 'string' },
    certificates: { type: 'string', default: CERTIFICATES },
    dist: { type: 'string', default: path.join(root, 'dist') },
    'office-js': { type: 'string' },
  },
});

function stop(words) {
  console.error(words);
  process.exit(2);
}

/** Certificate and key: the files given, else our own. */
function certificate() {
  const { cert, key, certificates } = values;
  if ((cert === undefined) !== (key === undefined)) {
    stop('--cert 和 --key 要一起给。  --cert and --key go together.');
  }
  if (cert === undefined || key === undefined)
    return developmentCertificate(path.resolve(certificates));
  return { cert: readFileSync(cert), key: readFileSync(key), authority: null, isNew: false };
}

const { cert, key, authority, isNew } = certificate();
const dist = path.resolve(values.dist);
const { server, port } = await serveSecurely(dist, Number(values.port), { cert, key }).catch(
  ({ message }) => stop(`端口用不了，换一个：--port N。  The port cannot be used: ${message}`),
);
const base = `https://localhost:${port}`;
await buildAddin({ root, dist, base, officeJs: values['office-js'] });

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
if (authority !== null) {
  const name = new X509Certificate(readFileSync(authority)).subject.replace(/^CN=/, '');
  const words = isNew
    ? '已生成开发证书。  A development certificate was made.'
    : '开发证书  Certificate';
  console.log(`${words}\n${trustWords(process.platform, authority, name)}\n`);
}
console.log(`加载项在  The add-in is served at ${base}
先在浏览器里打开看一眼  See that a browser opens it without a warning: ${base}/taskpane.html
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
