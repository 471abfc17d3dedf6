import type { ProgrammeYear } from '../../../domain/year/programmeYear';
import type { TrackRecord } from '../../../domain/programme/history';
import { roundAmountText } from '../../../notation/amountText';
import { gridPart } from '../../writing/gridPart';
import type { Part } from '../../writing/stackedParts';
import { filled, formColumns, heading, linesOf, section } from './formPage';

/** Section 4, 사업 효과: the record of the three years before (Y−3 to Y−1), and what is expected. */
export function planEffects({ settings, trackRecords }: ProgrammeYear, fiscalYear: number): Part[] {
  const years = [fiscalYear - 3, fiscalYear - 2, fiscalYear - 1];
  return [
    ...section('4 사업 효과'),
    heading('□ 최근 3년 추진실적'),
    gridPart(
      years.map((year) => {
        const record = trackRecords.find((one) => one.year === year);
        return [
          { value: `${year}년도`, covers: 3, style: 'header' },
          { value: record ? `○ ${trackRecordText(record)}` : '-', covers: 13, style: 'text' },
        ];
      }),
      formColumns,
    ),
    ...filled('□ 향후 기대효과', linesOf(settings.expectedEffect)),
  ];
}

/** `서울 희망 일자리 만들기 등 12개 사업(74억원)` */
function trackRecordText({ example, projects, amount }: TrackRecord): string {
  const which = example === '' ? '' : projects > 1 ? `${example} 등 ` : `${example} `;
  return `${which}${projects}개 사업(${roundAmountText(amount)})`;
}
