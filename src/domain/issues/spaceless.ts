/** How names are compared: composed Hangul, and no spaces or line breaks, which a sheet breaks as it likes. */
export function spaceless(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, '');
}
