import type { Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { brand } from './brand';

/** Hangul first in the family that Windows and macOS draw best; Segoe UI for Latin letters and figures, as Excel does. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'NanumGothic', sans-serif";

/**
 * The tokens of Fluent's themes as a stylesheet (색 주제): light, dark, and Windows' contrast themes, whichever of
 * them a person has chosen. Written at build time, so that the pane carries no theme in its script.
 */
export function themeStyles(): string {
  return [
    `:root{${declarations({ ...createLightTheme(brand), fontFamilyBase })}}`,
    `:root[data-theme='dark']{color-scheme:dark;${declarations(colours(createDarkTheme(brand)))}}`,
    `@media (forced-colors:active){:root,:root[data-theme='dark']{${declarations(contrast(createLightTheme(brand)))}}}`,
  ].join('\n');
}

function declarations(theme: Readonly<Partial<Theme>>): string {
  return Object.entries(theme)
    .map(([token, value]) => `--${token}:${value}`)
    .join(';');
}

function colours(theme: Theme): Partial<Theme> {
  return Object.fromEntries(Object.entries(theme).filter(([token]) => /^(color|shadow)/.test(token)));
}

/**
 * In a contrast theme colours are the person's own: each token becomes the system colour of its role, so that all four
 * of Windows' contrast themes come out right without knowing them.
 */
function contrast(theme: Theme): Partial<Theme> {
  return Object.fromEntries(
    Object.keys(theme)
      .filter((token) => token.startsWith('color'))
      .map((token) => [token, systemColour(token)]),
  );
}

/** First match stands. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/Disabled/, 'GrayText'],
  [/ForegroundOnBrand|ForegroundInverted|OnBrand$/, 'HighlightText'],
  // Under a chosen row, whose words keep their own colours: Highlight would want others for all of them.
  [/BrandBackground2/, 'Canvas'],
  [/(CompoundBrand|Brand)Background/, 'Highlight'],
  [/Link/, 'LinkText'],
  [/Transparent/, 'transparent'],
  [/Foreground|Stroke/, 'CanvasText'],
  [/Background|Stencil|Subtle|Scrollbar|Overlay/, 'Canvas'],
];

function systemColour(token: string): string {
  return roles.find(([pattern]) => pattern.test(token))?.[1] ?? 'CanvasText';
}
