import { Utilities } from '@microsoft/office-js-helpers';

/**
 * Host and platform in Microsoft's helpers' words, such as `EXCEL PC`; `null` where they do not know. To be
 * asked after `Office.onReady`. The only module that uses these helpers, and for nothing else.
 */
export function hostAndPlatform(): string | null {
  const { host, platform } = Utilities;
  return platform ? `${host} ${platform}` : null;
}
