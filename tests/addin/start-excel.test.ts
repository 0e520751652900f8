import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

let folder: string;
let certificates: string;
let started: Started;

/** `npm run start:excel` as it runs. */
interface Started {
  readonly child: ChildProcess;
  readonly said: string;
  readonly address: string;
}

/** Starts it and waits until it has told all. */
function start(...options: readonly string[]): Promise<Started> {
  const script = path.join(root, 'scripts/start-excel.mjs');
  const own = ['--certificates', certificates, '--dist', path.join(folder, 'dist'), '--port', '0'];
  const child = spawn(process.execPath, [script, ...own, ...options], { cwd: root });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString('utf8');
      const address = /https:\/\/localhost:\d+/.exec(said.split('加载项在')[1] ?? '')?.[0];
      if (address !== undefined && said.includes('Ctrl+C')) resolve({ child, said, address });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => reject(new Error(`ended with ${String(code)}: ${said}`)));
  });
}

async function end({ child }: Started): Promise<void> {
  const closed = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await closed;
}

/** What a browser that trusts these authorities is answered. */
function ask(
  address: string,
  ca?: string,
): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, ca === undefined ? {} : { ca }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, text });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function certificate(name: string): X509Certificate {
  return new X509Certificate(readFileSync(path.join(certificates, name)));
}

function createKey(file: string): KeyObject {
  return createPrivateKey(readFileSync(file));
}

/** Runs a line with the modules of the certificate. */
function run(line: string): string {
  const https = JSON.stringify(path.join(root, 'scripts/addin/https'));
  const before = `const at = (file) => import('file://' + ${https} + '/' + file);`;
  const args = ['--input-type=module', '-e', `${before}\n${line}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-https-'));
  certificates = path.join(folder, 'https');
  started = await start();
}, 60_000);

afterAll(async () => {
  await end(started);
  rmSync(folder, { recursive: true, force: true });
});

test('pages are served over https to whoever trusts the authority, and to nobody else', async () => {
  const ca = readFileSync(path.join(certificates, 'authority.crt'), 'utf8');
  const page = await ask(`${started.address}/taskpane.html`, ca);
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(page.text).toContain('实事台账');
  const script = /src="(taskpane-\w+\.js)"/.exec(page.text)?.[1];
  expect(await ask(`${started.address}/${script ?? ''}`, ca)).toMatchObject({ status: 200 });
  await expect(ask(`${started.address}/taskpane.html`)).rejects.toMatchObject({
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  });
  const other = started.address.replace('localhost', '127.0.0.1');
  await expect(ask(`${other}/taskpane.html`, ca)).rejects.toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
});

test('the manifest names the address that is served', () => {
  const manifest = readFileSync(path.join(folder, 'dist/manifest.xml'), 'utf8');
  expect(manifest).toContain(`${started.address}/taskpane.html`);
});

test.each(['/%2e%2e/https/localhost.key', '/..%2fhttps%2flocalhost.key', '/%', '/', '/icons'])(
  'nothing but files of the add-in is given out: %s',
  async (address) => {
    const ca = readFileSync(path.join(certificates, 'authority.crt'), 'utf8');
    expect(await ask(started.address + address, ca)).toMatchObject({ status: 404, text: '' });
    expect(await ask(`${started.address}/taskpane.html`, ca)).toMatchObject({ status: 200 });
  },
);

test('the certificate is one for a server named localhost, of an authority that has no key left', () => {
  const [authority, own] = [certificate('authority.crt'), certificate('localhost.crt')];
  expect(authority.ca).toBe(true);
  expect(own.ca).toBe(false);
  expect(own.checkIssued(authority)).toBe(true);
  expect(own.verify(authority.publicKey)).toBe(true);
  expect(own.verify(own.publicKey)).toBe(false);
  expect(own.subjectAltName).toBe('DNS:localhost');
  expect(own.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  const days = (Date.parse(own.validTo) - Date.parse(own.validFrom)) / 86_400_000;
  expect(days).toBe(366);
  const key = path.join(certificates, 'localhost.key');
  if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(own.checkPrivateKey(createKey(key))).toBe(true);
  expect(authority.checkPrivateKey(createKey(key))).toBe(false);
});

test('it tells how to trust it, how to take that back, and how to sideload on every system', () => {
  const { said } = started;
  expect(said).toContain(path.join(certificates, 'authority.crt'));
  for (const word of ['Windows', 'Mac', 'Web', '受信任的加载项目录', 'wef', '上载我的加载项']) {
    expect(said).toContain(word);
  }
  const words = run(`const { trustWords } = await at('trust.mjs');
    for (const system of ['win32', 'darwin', 'linux', 'freebsd'])
      console.log(trustWords(system, '/a b/authority.crt', 'the name'));`);
  expect(words).toContain('certutil -user -addstore Root "/a b/authority.crt"');
  expect(words).toContain('certutil -user -delstore Root "the name"');
  expect(words).toMatch(/security add-trusted-cert .*"\/a b\/authority\.crt"/);
  expect(words.match(/certutil -d sql:.* -A .*"\/a b\/authority\.crt"/g)).toHaveLength(2);
});

test('the certificate is kept, and made anew where it ends soon or does not belong together', () => {
  const made = path.join(folder, 'made');
  const serials = run(`import { X509Certificate } from 'node:crypto';
    import { copyFileSync, writeFileSync } from 'node:fs';
    const { developmentCertificate } = await at('development-certificate.mjs');
    const folder = ${JSON.stringify(made)};
    const at2 = (folder, day) => {
      const { cert, isNew } = developmentCertificate(folder, new Date(day));
      console.log(isNew, new X509Certificate(cert).serialNumber);
    };
    at2(folder, '2031-01-01');
    at2(folder, '2031-12-17');
    at2(folder, '2031-12-19');
    at2(folder + '2', '2031-01-01');
    copyFileSync(folder + '2/authority.crt', folder + '/authority.crt');
    at2(folder, '2031-12-20');
    writeFileSync(folder + '/localhost.crt', 'broken');
    at2(folder, '2031-12-20');
    at2(folder + '3', '2055-06-01');`)
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(serials.map(([isNew]) => isNew)).toEqual([
    ...['true', 'false', 'true', 'true', 'true', 'true', 'true'],
  ]);
  expect(new Set(serials.map(([, serial]) => serial)).size).toBe(6);
  const late = new X509Certificate(readFileSync(path.join(`${made}3`, 'localhost.crt')));
  expect(late.validTo).toBe('May 31 00:00:00 2056 GMT');
});

test('a port that is taken, and half a pair of files, are told in one line', async () => {
  const { port } = new URL(started.address);
  await expect(start('--port', port)).rejects.toThrow(/ended with 2: .*--port N/);
  await expect(start('--cert', 'my.crt')).rejects.toThrow(/ended with 2: .*--cert and --key/);
});

test('a certificate of one’s own is served, and nothing is made', async () => {
  const [kept, other] = [certificates, path.join(folder, 'none')];
  const files = [
    '--cert',
    path.join(kept, 'localhost.crt'),
    '--key',
    path.join(kept, 'localhost.key'),
  ];
  certificates = other;
  const own = await start(...files);
  certificates = kept;
  expect(existsSync(other)).toBe(false);
  expect(own.said).not.toContain('authority.crt');
  const ca = readFileSync(path.join(kept, 'authority.crt'), 'utf8');
  expect(await ask(`${own.address}/help.html`, ca)).toMatchObject({ status: 200 });
  await end(own);
}, 60_000);
