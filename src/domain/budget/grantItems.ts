/** A city's name for the line of its budget (과목) that is granted to its districts. */
export interface GrantItem {
  /** The name first, then others it went by; compared without spaces. */
  readonly names: readonly [string, ...string[]];
  /** 시·도 */
  readonly city: string;
  /** First and last fiscal year whose papers have the name; null where no bound is known. A year outside is asked nothing more. */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
}

/**
 * Names by which the granted line is known without being asked. A city that is not here says it in 설정 (교부재원: the
 * name or the amount); another year's name is added here with its source, and nowhere else.
 */
export const grantItems: readonly GrantItem[] = [
  {
    names: ['자치구기타재원조정비'],
    city: '서울특별시',
    from: 2019,
    to: null,
    source: '2020년도 사업설명서(시·자치구 공동협력사업) 2. 예산 설명: 2019·2020년도 예산의 과목',
  },
];

/** Office costs (통계목 201-01, 일반운영비): in the budget of the programme, never granted. Source: docs/programme.md §0, 5. */
export const officeItem = '사무관리비';
