import type { Frame, Page } from 'playwright-core';
import { officeTheme } from '../../../../workbench/host/themes';

/** How Office and Windows may look: Office has light and dark, and Windows' contrast themes stand above both. */
export const paneThemes = ['light', 'dark', 'contrast black', 'contrast white'] as const;
export type PaneTheme = (typeof paneThemes)[number];

/**
 * Changes the theme of an open pane, as a person does: Office tells it at the next focus, Windows' contrast themes come
 * by the browser (Chromium takes black for a dark and white for a light colour scheme).
 */
export async function showTheme(page: Page, pane: Frame, theme: PaneTheme): Promise<void> {
  const isDark = theme === 'dark' || theme === 'contrast black';
  await page.emulateMedia({
    forcedColors: theme.startsWith('contrast') ? 'active' : 'none',
    colorScheme: isDark ? 'dark' : 'light',
  });
  await pane.evaluate(
    (value) => {
      Object.defineProperty(Office.context, 'officeTheme', { value, configurable: true });
      dispatchEvent(new Event('focus'));
    },
    officeTheme(isDark ? 'dark' : 'light'),
  );
}
