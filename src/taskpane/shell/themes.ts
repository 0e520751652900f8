import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { PaneTheme } from '../environment';

/** Chinese fonts of the hosts behind the Latin one. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's themes with links that are told from the ground by 7 to 1. */
export const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS, ...links('#0F548C') },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS, ...links('#77B7F7') },
};

function links(
  colour: string,
): Pick<
  Theme,
  'colorBrandForegroundLink' | 'colorBrandForegroundLinkHover' | 'colorBrandForegroundLinkPressed'
> {
  return {
    colorBrandForegroundLink: colour,
    colorBrandForegroundLinkHover: colour,
    colorBrandForegroundLinkPressed: colour,
  };
}
