import type { Milestone } from '../../src/domain/programme/history';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import { sampleOrigin } from '../originOf';
import { sampleSettings, sampleYear } from '../programmeYear';

/** The sample year with all that the form prints: the seed's facts, prose in our own words. */
export function seedYear(changes: Partial<ProgrammeYear> = {}): ProgrammeYear {
  const milestones: readonly [from: string, to: string | null, event: string][] = [
    ['1999', null, '자치구 인센티브제 시행'],
    ['2000-06', null, '총괄추진부서 변경(예산담당관→자치행정과)'],
    ['2009-05-28', '2009-05-28', '「서울특별시 자치구 인센티브사업 운영 조례」 제정'],
    ['2016', null, '시·자치구 인센티브사업으로 명칭 변경'],
    ['2017-05-18', '2017-05-18', '「서울특별시 자치구 공동협력사업 운영 조례」로 조례명 변경'],
  ];
  const examples = [
    '찾아가는 복지 서울',
    '효과적 재난대응 및 현장 안전문화 정착을 통한 안전도시 만들기',
    '2019 서울 희망 일자리 만들기',
  ];
  const sample = sampleYear();
  return {
    ...sample,
    settings: sampleSettings({
      summary:
        '시 역점사업의 실적을 평가하여 그 결과에 따라 사업비 지원\n심의위원회에서 대상사업 선정\n목표점수를 달성한 자치구에 지원',
      purpose: '자치구의 참여를 넓혀 행정격차를 줄이고 역점사업의 성과를 높임',
      legalBasis: '지방재정법 제5조(성과중심의 지방재정 운용)\n서울특별시 자치구 공동협력사업 운영 조례',
      expectedEffect: '시와 자치구가 함께 추진하여 행정서비스의 격차를 줄임',
    }),
    costBases: sample.costBases.map((basis) => ({
      ...basis,
      expression: '자치구 공동협력 사업비 3,000,000,000원',
    })),
    milestones: milestones.map(([from, to, event], i): Milestone => ({
      when: { from, to },
      event,
      at: sampleOrigin('추진경위', i + 2),
    })),
    trackRecords: sample.trackRecords.map((record, i) => ({ ...record, example: examples[i] ?? '' })),
    ...changes,
  };
}
