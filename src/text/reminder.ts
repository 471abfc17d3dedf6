/** One department's scores that have not come in. */
export interface ReminderSource {
  readonly fiscalYear: number;
  readonly programme: string;
  readonly department: string;
  /** `P2 안전한 골목` */
  readonly project: string;
  readonly districts: readonly string[];
}

/** The letter that asks a department for its scores (점수 제출 독촉). Korean whatever the pane speaks: so is its reader. */
export function reminderText({
  fiscalYear,
  programme,
  department,
  project,
  districts,
}: ReminderSource): string {
  return [
    `수신: ${department === '' ? '주관부서' : department}`,
    `제목: ${fiscalYear}년 ${programme} 평가점수 제출 요청`,
    '',
    `1. ${fiscalYear}년 ${programme} 추진과 관련입니다.`,
    `2. '${project}' 사업의 자치구별 평가점수가 아래와 같이 제출되지 않아 요청하오니, 확인하여 제출하여 주시기 바랍니다.`,
    `  가. 미제출: ${districts.length}개 구(${districts.join(', ')})`,
    "  나. 제출 방법: 「자치구점수」 서식. 참여하지 않은 구는 '미참여'로 적어 주시기 바랍니다.",
    '  나머지 사업은 먼저 산정할 수 있으나, 제출이 늦어지면 해당 사업은 보류됩니다.',
    '끝.',
  ].join('\n');
}
