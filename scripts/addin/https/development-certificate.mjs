// The certificate of `npm run start:excel`: made once for this user, and anew before it ends.
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeCertificates } from './certificate.mjs';

/** Days before its end from which a certificate is replaced. */
const LEFT = 14;

/** Where the certificates of this user are. */
export const CERTIFICATES = path.join(homedir(), '.livelihood-ledger', 'https');

/**
 * Certificate and key for localhost, and the file of the authority to be trusted.
 *
 * @param {string} folder
 * @param {Date} now
 * @returns {{ cert: string, key: string, authority: string, isNew: boolean }}
 */
export function developmentCertificate(folder = CERTIFICATES, now = new Date()) {
  const authority = path.join(folder, 'authority.crt');
  const files = {
    cert: path.join(folder, 'localhost.crt'),
    key: path.join(folder, 'localhost.key'),
  };
  const kept = read(files);
  if (kept !== null && isGood(kept.cert, authority, now))
    return { ...kept, authority, isNew: false };
  const made = makeCertificates(now);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.key, made.key, { mode: 0o600 });
  writeFileSync(files.cert, made.certificate);
  writeFileSync(authority, made.authority);
  return { cert: made.certificate, key: made.key, authority, isNew: true };
}

function read({ cert, key }) {
  try {
    return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  } catch {
    return null;
  }
}

/** Signed by the authority beside it, and for a while to come. */
function isGood(cert, authority, now) {
  try {
    const certificate = new X509Certificate(cert);
    const { publicKey } = new X509Certificate(readFileSync(authority));
    const days = (Date.parse(certificate.validTo) - now.getTime()) / 86_400_000;
    return certificate.verify(publicKey) && days > LEFT;
  } catch {
    return false;
  }
}
