/** What can be put on the clipboard: plain text, and the same as HTML where the receiver takes tables. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** How copying ended: whole, as plain text only, or not at all because the host gives the pane no clipboard. */
export type Copying = 'whole' | 'textOnly' | 'refused';

/** Puts text, and its HTML where there is one, on the clipboard. Never throws: a closed clipboard is an answer. */
export async function copyToClipboard({ text, html }: Copied): Promise<Copying> {
  // Some hosts give the pane no clipboard at all, and some only one for plain text.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return 'refused';
  if (html !== undefined && (await isWritten(() => clipboard.write([item(text, html)])))) return 'whole';
  const isText = await isWritten(() => clipboard.writeText(text));
  if (!isText) return 'refused';
  return html === undefined ? 'whole' : 'textOnly';
}

function item(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

async function isWritten(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
