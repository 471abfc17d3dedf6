import { languageOf } from '../../src/taskpane/words';
import type { Language } from '../../src/text/template';

/** How a scene may look: Office has light and dark, Windows' contrast themes stand above both. */
export const galleryThemes = ['light', 'dark', 'highContrast'] as const;
export type GalleryTheme = (typeof galleryThemes)[number];

/** Widths of the pane, in CSS pixels: zoomed to 200 %, Excel's narrowest, and pulled wider by a person. */
export const galleryWidths = [160, 320, 360, 500] as const;
export type GalleryWidth = (typeof galleryWidths)[number];

/** How scenes are drawn; the address says it, so that a picture can be had again. */
export interface GallerySettings {
  readonly theme: GalleryTheme;
  readonly language: Language;
  readonly width: GalleryWidth;
}

/** Reads them from an address's query; what it does not say is as most people have it. */
export function settingsOf(query: URLSearchParams): GallerySettings {
  return {
    theme: galleryThemes.find((each) => each === query.get('theme')) ?? 'light',
    language: languageOf(query.get('language') ?? 'ko'),
    width: galleryWidths.find((each) => String(each) === query.get('width')) ?? 320,
  };
}

/** The query of an address with these settings. */
export function queryOf({ theme, language, width }: GallerySettings, more: Readonly<Record<string, string>>) {
  return `?${new URLSearchParams({ ...more, theme, language, width: String(width) }).toString()}`;
}
