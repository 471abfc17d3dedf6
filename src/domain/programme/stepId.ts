/** The steps of a programme year (추진 절차), in the order of the form's schedule (docs/programme.md §8). */
export const stepIds = [
  'papers', // 준비·예산서류
  'intake', // 사업 접수·의견수렴
  'working', // 실무위원회
  'review', // 심의위원회
  'yearPlan', // 시행계획 확정
  'scores', // 점수 접수
  'results', // 평가결과 심의
  'allocation', // 교부액 산정
  'notice', // 교부결정·통지
  'payment', // 교부집행
  'survey', // 설문·성과평가
  'closing', // 마감·차년도 준비
] as const;
export type StepId = (typeof stepIds)[number];
