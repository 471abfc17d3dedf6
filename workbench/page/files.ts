/** Lets a person choose or drop a file; `open` gets its name and bytes. Nothing is sent anywhere. */
export function takeFiles(
  {
    button,
    input,
    dropTarget,
  }: Readonly<Record<'button' | 'dropTarget', HTMLElement> & { input: HTMLInputElement }>,
  open: (name: string, bytes: Uint8Array) => void,
): void {
  const read = async (file: File | undefined): Promise<void> => {
    if (file) open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  button.addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    void read(input.files?.[0]).finally(() => {
      // The same file once more is also a choice.
      input.value = '';
    });
  });
  dropTarget.addEventListener('dragover', (event) => {
    event.preventDefault();
    dropTarget.dataset['drop'] = 'here';
  });
  dropTarget.addEventListener('dragleave', () => {
    delete dropTarget.dataset['drop'];
  });
  dropTarget.addEventListener('drop', (event) => {
    event.preventDefault();
    delete dropTarget.dataset['drop'];
    void read(event.dataTransfer?.files[0]);
  });
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes of a workbook to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
