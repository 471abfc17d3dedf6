/** Windows' 고대비 검정, as it came with Windows 10: what each system colour is in it. */
const contrastBlack: Readonly<Record<string, string>> = {
  Canvas: '#000000',
  CanvasText: '#ffffff',
  Field: '#000000',
  FieldText: '#ffffff',
  ButtonFace: '#000000',
  ButtonText: '#ffffff',
  ButtonBorder: '#ffffff',
  Highlight: '#1aebff',
  HighlightText: '#000000',
  LinkText: '#ffff00',
  GrayText: '#3ff23f',
};

const systemColour = new RegExp(`(?<=[:\\s,(])(${Object.keys(contrastBlack).join('|')})(?![\\w-])`, 'gi');
/** What cannot be pressed has grey words; the ground that the pane names for it, a forced theme takes back. */
const disabledGround = /(--color\w*Background\w*Disabled\w*:)GrayText/g;
const byName = new Map(Object.entries(contrastBlack).map(([name, colour]) => [name.toLowerCase(), colour]));

/**
 * The pane's stylesheet as a contrast theme (고대비) makes it, on a machine that is not in one: what stands under
 * `forced-colors` holds always, and system colours are those of one theme. A picture of it only; the tests in
 * `test/workbench/page/pane` have the browser force its colours.
 */
export function contrastStyles(paneStyles: string): string {
  return `${paneStyles
    .replaceAll(/@media\s*\(forced-colors:\s*active\)/g, '@media all')
    .replaceAll(disabledGround, '$1Canvas')
    .replaceAll(systemColour, (name) => byName.get(name.toLowerCase()) ?? name)}
:root{color-scheme:dark}`;
}
