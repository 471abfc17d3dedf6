import type { ReactNode } from 'react';
import type { GallerySettings } from './settings';
import { galleryThemes, galleryWidths, queryOf } from './settings';

const themeNames = {
  light: '밝게 · Light',
  dark: '어둡게 · Dark',
  highContrast: '고대비 · Contrast',
} as const;
const languageNames = { ko: '한국어', en: 'English' } as const;

interface SettingLinksProps {
  readonly settings: GallerySettings;
  readonly shown: string | null;
}

/** How all scenes are drawn: theme, language and width, each a link to the same page drawn so. */
export function SettingLinks({ settings, shown }: SettingLinksProps): ReactNode {
  const link = (change: Partial<GallerySettings>, name: string, isNow: boolean): ReactNode => (
    <a
      key={name}
      href={queryOf({ ...settings, ...change }, shown === null ? {} : { show: shown })}
      aria-current={isNow ? 'true' : undefined}
    >
      {name}
    </a>
  );
  return (
    <div className="gallery-settings">
      <span role="group" aria-label="색 · Theme">
        {galleryThemes.map((theme) => link({ theme }, themeNames[theme], theme === settings.theme))}
      </span>
      <span role="group" aria-label="언어 · Language">
        {(['ko', 'en'] as const).map((language) =>
          link({ language }, languageNames[language], language === settings.language),
        )}
      </span>
      <span role="group" aria-label="너비 · Width">
        {galleryWidths.map((width) => link({ width }, `${width} px`, width === settings.width))}
      </span>
    </div>
  );
}
