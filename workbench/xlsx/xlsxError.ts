/** Why a file was not opened, each with the sentence that a person reads. */
const sentences = {
  notAPackage: '엑셀 파일(.xlsx)이 아니거나 손상되었습니다.',
  encrypted: '암호가 걸린 파일입니다. 암호를 해제하여 다시 저장한 뒤 열어 주시기 바랍니다.',
  oldFormat: '옛 형식(.xls) 파일입니다. .xlsx로 다시 저장한 뒤 열어 주시기 바랍니다.',
  notAWorkbook: '압축 파일이지만 엑셀 통합 문서가 아닙니다.',
  tooLarge: '파일의 내용이 너무 커서 열지 않았습니다.',
  tooManySheets: '시트가 너무 많아 열지 않았습니다.',
  unsafePath: '파일 안에 허용되지 않는 경로가 있어 열지 않았습니다.',
  unsafeXml: '파일 안의 XML에 외부 선언(DOCTYPE)이 있어 열지 않았습니다.',
  damaged: '파일이 손상되어 읽을 수 없습니다.',
} as const;

export type XlsxFault = keyof typeof sentences;

/** A file that is not opened. Nothing of it reached the workbook. */
export class XlsxError extends Error {
  readonly fault: XlsxFault;

  constructor(fault: XlsxFault, options?: ErrorOptions) {
    super(sentences[fault], options);
    this.fault = fault;
  }
}
