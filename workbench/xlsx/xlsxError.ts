/** Why a file was not opened, each with the sentence that a person reads. */
const sentences = {
  notAPackage: '엑셀 파일(.xlsx)이 아니거나 손상되었습니다.',
  encrypted: '암호가 걸린 파일입니다. 암호를 해제하여 다시 저장한 뒤 열어 주시기 바랍니다.',
  oldFormat: '옛 형식(.xls) 파일입니다. .xlsx로 다시 저장한 뒤 열어 주시기 바랍니다.',
  notAWorkbook: '압축 파일이지만 엑셀 통합 문서가 아닙니다.',
  tooLarge: '파일의 내용이 너무 커서 열지 않았습니다.',
  tooManySheets: '시트가 너무 많아 열지 않았습니다.',
  sheetNameTwice:
    '이름이 「{what}」인 시트가 둘 이상 있어 열지 않았습니다. 시트 이름을 서로 다르게 고쳐 주시기 바랍니다.',
  sheetNameIllegal:
    "엑셀에서 쓸 수 없는 시트 이름 '{what}'이 있어 열지 않았습니다. 31자 이내로, : \\ / ? * [ ] 없이 고쳐 주시기 바랍니다.",
  partShared:
    '여러 시트가 파일의 한 부분({what})을 함께 쓰고 있어 열지 않았습니다. 엑셀은 그런 파일을 만들지 않습니다.',
  textTooLong: '{what}의 글이 엑셀의 한도인 32,767자를 넘어 열지 않았습니다.',
  unsafePath: '파일 안에 허용되지 않는 경로가 있어 열지 않았습니다.',
  unsafeXml: '파일 안의 XML에 외부 선언(DOCTYPE)이 있어 열지 않았습니다.',
  damaged: '파일이 손상되어 읽을 수 없습니다.',
} as const;

export type XlsxFault = keyof typeof sentences;

/** A file that is not opened. Nothing of it reached the workbook. */
export class XlsxError extends Error {
  readonly fault: XlsxFault;

  /** `what` is the sheet, cell or part that the sentence names. */
  constructor(fault: XlsxFault, { what = '', ...options }: ErrorOptions & { readonly what?: string } = {}) {
    super(
      sentences[fault].replace('{what}', () => what),
      options,
    );
    this.fault = fault;
  }
}
