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

/** True where a browser would open in front of nobody: over SSH, or on a Linux without a screen. */
export function isRemote() {
  const { SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (SSH_CONNECTION !== undefined || SSH_TTY !== undefined) return true;
  return process.platform === 'linux' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined;
}
