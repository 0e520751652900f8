// Opens an address in the default browser, by the program that each system has for it and no shell.
import { spawn } from 'node:child_process';

const OPENERS = {
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Tries to open it; where there is no such program, the printed address is left to the user. */
export function openBrowser(address) {
  const [program, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** True where a browser can open in front of somebody: not over SSH, nor on a Linux without a screen. */
export function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (isOverSsh()) return false;
  return process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

/** True in a terminal that was opened on this machine from another one. */
export function isOverSsh() {
  return process.env.SSH_CONNECTION !== undefined;
}

/** What to type on the computer one sits at, so that the address opens there. */
export function forwardingCommand(port) {
  const { SSH_CONNECTION = '', USER = 'USER' } = process.env;
  const [, , host = 'HOST', sshPort = '22'] = SSH_CONNECTION.split(' ');
  const door = sshPort === '22' ? '' : `-p ${sshPort} `;
  return `ssh ${door}-L ${port}:127.0.0.1:${port} ${USER}@${host}`;
}
