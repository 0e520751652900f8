// Makes an authority and a certificate of it for localhost (RFC 5280), by node's own crypto.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import * as der from './der.mjs';

const DAY = 24 * 60 * 60 * 1000;
/** Apple takes at most 825 days of a certificate that the user trusts (support.apple.com/HT210176). */
const DAYS = 365;

const ECDSA_WITH_SHA256 = der.sequence(der.identifier('1.2.840.10045.4.3.2'));
const COMMON_NAME = der.identifier('2.5.4.3');
const CRITICAL = true;

/**
 * An authority and a certificate for https://localhost, from yesterday (clocks differ) and for a year.
 * The authority's key signs this one certificate and is forgotten, so that whoever trusts the authority
 * trusts nothing else.
 *
 * @returns {{ authority: string, certificate: string, key: string }} each as PEM
 */
export function makeCertificates(now) {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const period = { from: new Date(now.getTime() - DAY), to: new Date(now.getTime() + DAYS * DAY) };
  const issuer = nameOf(`livelihood-ledger development CA ${now.toISOString().slice(0, 10)}`);
  const issuerKey = spki(authority);
  const own = signed(authority.privateKey, {
    ...{ issuer, subject: issuer, period, subjectKey: issuerKey },
    extensions: [
      // An authority, of no further authorities.
      extension('2.5.29.19', CRITICAL, der.sequence(der.TRUE, der.integer([0]))),
      // Signs certificates.
      extension('2.5.29.15', CRITICAL, der.bits(Buffer.from([0b0000_0100]), 2)),
      extension('2.5.29.14', !CRITICAL, der.octets(keyId(issuerKey))),
    ],
  });
  const subjectKey = spki(server);
  const leaf = signed(authority.privateKey, {
    ...{ issuer, subject: nameOf('localhost'), period, subjectKey },
    extensions: [
      extension('2.5.29.19', CRITICAL, der.sequence()),
      extension('2.5.29.15', CRITICAL, der.bits(Buffer.from([0b1000_0000]), 7)),
      // For servers.
      extension('2.5.29.37', !CRITICAL, der.sequence(der.identifier('1.3.6.1.5.5.7.3.1'))),
      extension('2.5.29.17', !CRITICAL, der.sequence(der.implicit(2, Buffer.from('localhost')))),
      extension('2.5.29.14', !CRITICAL, der.octets(keyId(subjectKey))),
      extension('2.5.29.35', !CRITICAL, der.sequence(der.implicit(0, keyId(issuerKey)))),
    ],
  });
  return {
    authority: pem(own),
    certificate: pem(leaf),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}

function signed(privateKey, { issuer, subject, period, subjectKey, extensions }) {
  const serial = randomBytes(16);
  serial[0] = (serial[0] & 0x7f) | 0x40;
  const body = der.sequence(
    der.explicit(0, der.integer([2])),
    der.integer(serial),
    ECDSA_WITH_SHA256,
    issuer,
    der.sequence(der.time(period.from), der.time(period.to)),
    subject,
    subjectKey,
    der.explicit(3, der.sequence(...extensions)),
  );
  return der.sequence(body, ECDSA_WITH_SHA256, der.bits(sign('sha256', body, privateKey)));
}

function extension(id, critical, value) {
  const flag = critical ? [der.TRUE] : [];
  return der.sequence(der.identifier(id), ...flag, der.octets(value));
}

function nameOf(text) {
  return der.sequence(der.set(der.sequence(COMMON_NAME, der.utf8(text))));
}

function spki({ publicKey }) {
  return publicKey.export({ type: 'spki', format: 'der' });
}

/** RFC 5280, 4.2.1.2 wants a number that is derived from the key; which one is free. */
function keyId(key) {
  return createHash('sha256').update(key).digest().subarray(0, 20);
}

function pem(bytes) {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
