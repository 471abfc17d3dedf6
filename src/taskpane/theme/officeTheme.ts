/**
 * Takes light or dark from Office, at the start and whenever the pane gets the focus: Excel has no event for a changed
 * theme (documented for Outlook only). Contrast themes need nothing here: the stylesheet follows Windows.
 */
export function followOfficeTheme(): void {
  applyTheme();
  window.addEventListener('focus', applyTheme);
}

function applyTheme(): void {
  // Hosts without themes give none, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  document.documentElement.dataset['theme'] = isDark(theme) ? 'dark' : 'light';
}

/** `isDarkTheme` is missing in older hosts; the background's lightness tells as well. */
function isDark(theme: Office.OfficeTheme | undefined): boolean {
  if (!theme) return false;
  const { isDarkTheme, bodyBackgroundColor } = theme as Partial<Office.OfficeTheme>;
  return isDarkTheme ?? (bodyBackgroundColor !== undefined && lightness(bodyBackgroundColor) < 0.5);
}

/** Mean of the channels of `#rrggbb`, 0 to 1. */
function lightness(colour: string): number {
  const channels = /^#?(\w{2})(\w{2})(\w{2})/.exec(colour)?.slice(1) ?? [];
  return channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) / (3 * 255);
}
