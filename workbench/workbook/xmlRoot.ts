/**
 * The namespace of an XML document's root element: '' where it has none, null where the text does not
 * begin like a well-formed document.
 */
export function rootNamespace(xml: string): string | null {
  const text = xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*/, '');
  const root = /^<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?[\p{L}_][\p{L}\p{N}_.-]*((?:\s+[^<>]*?)?)\/?>/u.exec(text);
  if (!root) return null;
  const [, prefix, attributes = ''] = root;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? '';
}
