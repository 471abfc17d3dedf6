/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { fakeWorkbook } from '../../workbench/gallery/fakeWorkbook';
import { sampleYear } from '../programmeYear';
import { button, goOn, renderPane, showStep } from './renderPane';

/** jsdom has no ClipboardItem; this one keeps what it is given. */
class KeptItem {
  readonly parts: Readonly<Record<string, Blob>>;
  constructor(parts: Readonly<Record<string, Blob>>) {
    this.parts = parts;
  }
}

type Written = Readonly<Record<string, string>>;

/** A clipboard that takes tables, only text, or nothing; gives what was written to it. */
function stubClipboard(takes: 'tables' | 'text' | 'nothing'): Written[] {
  const written: Written[] = [];
  const refused = () => Promise.reject(new Error('NotAllowedError'));
  const value = {
    write: async ([item]: readonly KeptItem[]) => {
      if (takes !== 'tables') return refused();
      const entries = Object.entries(item!.parts).map(
        async ([type, blob]) => [type, await textOf(blob)] as const,
      );
      written.push(Object.fromEntries(await Promise.all(entries)));
    },
    writeText: (text: string) => {
      if (takes === 'nothing') return refused();
      written.push({ 'text/plain': text });
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  Object.assign(globalThis, { ClipboardItem: KeptItem });
  return written;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.readAsText(blob);
  });
}

/** Writes the grants and presses the copying of one table. */
async function copy(takes: Parameters<typeof stubClipboard>[0], sheet: string): Promise<Written[]> {
  const { user } = renderPane(fakeWorkbook(sampleYear()));
  await goOn(user);
  // user-event brings a clipboard of its own: ours comes after it.
  const written = stubClipboard(takes);
  await user.click(await button('교부내역 작성'));
  const tables = await screen.findByRole('group', { name: '표 복사' });
  expect(
    within(tables)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['예산총괄', '교부내역', '결산현황']);
  await user.click(within(tables).getByRole('button', { name: `${sheet} 표 복사` }));
  return written;
}

describe('표 복사 after the grants are written', () => {
  test('puts the table on the clipboard as HTML and as text, with △ and the shown figures', async () => {
    const written = await copy('tables', '예산총괄');
    expect(await screen.findByText(/예산총괄 표를 복사하였습니다/)).toBeTruthy();
    const [{ 'text/plain': text = '', 'text/html': html = '' } = {}] = written;
    expect(text.split('\n').at(-1)?.split('\t')).toEqual([
      '자치구기타재원조정비',
      '(x-) 7,400,000',
      '(x-) 3,000,000',
      '(x-) △4,400,000',
      '(x-) △59',
    ]);
    expect(html).toContain('<td align="right">(x-) △4,400,000</td>');
  });

  test('copies the text alone where the host takes no table, and says so', async () => {
    const written = await copy('text', '결산현황');
    expect(await screen.findByText(/결산현황 표를 탭으로 나눈 글로만 복사하였습니다/)).toBeTruthy();
    expect(written.map(({ 'text/plain': text }) => text?.split('\n').at(-1))).toEqual([
      '2018\t8,002,200\t0\t0\t8,002,200\t8,002,111\t0\t89',
    ]);
  });

  test('shows the text to copy by hand where the clipboard is closed', async () => {
    const written = await copy('nothing', '교부내역');
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '교부내역 표의 글' });
    expect(text.value).toContain('종로구\t24,000\t-\t46,153\t-\t85,714\t3\t155,867');
    expect(written).toEqual([]);
  });
});

test('the papers of January are copied as well', async () => {
  const { user } = renderPane(fakeWorkbook(sampleYear()));
  const written = stubClipboard('tables');
  await showStep(user, '준비·예산서류');
  await user.click(await button('예산서류 작성'));
  await user.click(await button('결산현황 표 복사'));
  expect(await screen.findByText(/결산현황 표를 복사하였습니다/)).toBeTruthy();
  expect(written).toHaveLength(1);
});
