// How a system is told to trust the authority, and to forget it again.

/** One line to trust the authority and one to take that back, by `process.platform`. */
const COMMANDS = {
  win32: (file, name) => [
    `certutil -user -addstore Root "${file}"`,
    `certutil -user -delstore Root "${name}"`,
  ],
  darwin: (file, name) => [
    `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${file}"`,
    `security delete-certificate -t -c "${name}"`,
  ],
  linux: (file, name) => [
    `certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n "${name}" -i "${file}"`,
    `certutil -d sql:$HOME/.pki/nssdb -D -n "${name}"`,
  ],
};

const ASIDE = {
  win32: 'Windows 会再问一次，选“是”。  Windows asks once more: Yes.',
  darwin: '会要您的登录密码。  It asks for your password.',
  linux:
    'Chrome 用这个库（certutil 在 libnss3-tools 里）。  For Chrome; certutil comes with libnss3-tools.',
};

/**
 * @param {string} platform as `process.platform`
 * @param {string} file the authority
 * @param {string} name its common name
 */
export function trustWords(platform, file, name) {
  const system = platform in COMMANDS ? platform : 'linux';
  const [trust, forget] = COMMANDS[system](file, name);
  return `先让本机信任它（只需一次，一年后再来一次）。它只能担保 https://localhost，签名用的密钥已经丢弃。
Trust it on this machine, once a year. It vouches for https://localhost alone: the key that signed it is gone.
  ${trust}
  ${ASIDE[system]}
不再需要时  To take it back:
  ${forget}
Firefox：设置 › 隐私与安全 › 证书 › 导入  Firefox: Settings › Privacy & Security › Certificates › Import
  ${file}`;
}
