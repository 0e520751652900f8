// Where office.js comes from: Microsoft's CDN, the one run by 21Vianet in China, or our own server.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const HOSTED = 'lib/1/hosted/office.js';

/** Address of office.js and its origin for the content security policy, by the option `--office-js`. */
export const OFFICE_SOURCES = {
  global: `https://appsforoffice.microsoft.com/${HOSTED}`,
  china: `https://appsforoffice.cdn.partner.office365.cn/appsforoffice/${HOSTED}`,
  self: 'office/office.js',
};

/** Files of the package that Excel needs: the client of each platform, without debug builds. */
const NEEDED = /^(office|excel-[\w.-]+|o15apptofilemappingtable|telemetry[\w.-]*)\.js$/;
const LANGUAGES = ['zh-cn', 'zh-tw', 'en-us'];

/** Copies Microsoft's files, unmodified, from the installed package. */
export function copyOfficeJs(root, dist) {
  const require = createRequire(path.join(root, 'package.json'));
  const from = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const to = path.join(dist, 'office');
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    if (NEEDED.test(file) && !file.includes('.debug.')) {
      cpSync(path.join(from, file), path.join(to, file));
    }
  }
  for (const language of LANGUAGES) {
    cpSync(path.join(from, language), path.join(to, language), { recursive: true });
  }
}

/** What the pages may load: nothing but what stands beside them and office.js. */
export function contentSecurityPolicy(officeJs) {
  const origin = /^https:\/\/[^/]+/.exec(officeJs)?.[0];
  return [
    "default-src 'none'",
    `script-src 'self'${origin === undefined ? '' : ` ${origin}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
