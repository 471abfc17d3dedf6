/** One department's scores that have not come in, or came in and could not be read. */
export interface ReminderSource {
  readonly fiscalYear: number;
  readonly programme: string;
  readonly department: string;
  /** `P2 안전한 골목` */
  readonly project: string;
  /** The districts whose scores were not sent. */
  readonly districts: readonly string[];
  /** Those whose scores could not be read, and the sheets that hold them. */
  readonly unread: { readonly districts: readonly string[]; readonly sheets: readonly string[] };
  /** The sheet that is the form: 자치구점수. */
  readonly forms: string;
}

/**
 * The letter that asks a department for its scores (점수 제출 독촉), or for a version that can be read where it has sent
 * some. Korean whatever the pane speaks: so is its reader.
 */
export function reminderText(source: ReminderSource): string {
  const { fiscalYear, programme, department, project, districts, unread, forms } = source;
  const isUnread = unread.districts.length > 0;
  const items = [
    ...(districts.length > 0 ? [`미제출: ${listed(districts)}`] : []),
    ...(isUnread ? [`읽지 못함: ${listed(unread.districts)}`] : []),
    `제출 방법: 「${forms}」 서식. 참여하지 않은 구는 '미참여'로 적어 주시기 바랍니다.`,
  ];
  return [
    `수신: ${department === '' ? '주관부서' : department}`,
    `제목: ${fiscalYear}년 ${programme} 평가점수 ${districts.length > 0 ? '제출' : '확인'} 요청`,
    '',
    `1. ${fiscalYear}년 ${programme} 추진과 관련입니다.`,
    isUnread
      ? `2. '${project}' 사업의 자치구별 평가점수를 보내 주신 시트(${unread.sheets.map((sheet) => `「${sheet}」`).join(', ')})에서 아래와 같이 읽지 못했습니다. 확인하여 다시 제출하여 주시기 바랍니다.`
      : `2. '${project}' 사업의 자치구별 평가점수가 아래와 같이 제출되지 않아 요청하오니, 확인하여 제출하여 주시기 바랍니다.`,
    ...items.map((item, i) => `  ${'가나다'.charAt(i)}. ${item}`),
    '  나머지 사업은 먼저 산정할 수 있으나, 제출이 늦어지면 해당 사업은 보류됩니다.',
    '끝.',
  ].join('\n');
}

function listed(districts: readonly string[]): string {
  return `${districts.length}개 구(${districts.join(', ')})`;
}
