import type { SurveyItem, SurveyMean } from '../../../domain/evaluation/survey';
import { decimalNumber } from '../../writing/scoreCell';
import type { TableColumn } from '../../writing/tableColumn';

/** The survey by item: answers and mean of the city's officers, of the districts', and of both. */
export function surveyColumns(): TableColumn<SurveyItem>[] {
  const pair = (name: string, of: (item: SurveyItem) => SurveyMean): TableColumn<SurveyItem>[] => [
    {
      header: `${name} 응답수`,
      width: 9,
      style: 'center',
      format: 'count',
      cell: (item) => of(item).responses,
    },
    {
      header: `${name} 평균`,
      width: 9,
      style: 'center',
      format: { pattern: '0.00' },
      cell: (item) => {
        const { mean } = of(item);
        return mean === null ? '-' : decimalNumber(mean);
      },
    },
  ];
  return [
    { header: '문항', width: 62, covers: 5, style: 'label', cell: ({ question }) => question },
    ...pair('시', ({ city }) => city),
    ...pair('자치구', ({ district }) => district),
    ...pair('전체', ({ all }) => all),
  ];
}
