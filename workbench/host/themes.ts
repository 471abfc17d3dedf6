/** How Office may look. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

const themes = {
  light: { isDarkTheme: false, background: '#FFFFFF', foreground: '#262626' },
  dark: { isDarkTheme: true, background: '#262626', foreground: '#FFFFFF' },
  highContrast: { isDarkTheme: true, background: '#000000', foreground: '#FFFFFF' },
} as const;

/** `Office.context.officeTheme` of a theme. */
export function officeTheme(theme: ThemeName) {
  const { isDarkTheme, background, foreground } = themes[theme];
  return {
    isDarkTheme,
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
