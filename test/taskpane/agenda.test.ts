import { computeYear } from '../../src/domain/year/yearResult';
import { agendaOf } from '../../src/taskpane/copying/agendaText';
import { agendaText } from '../../src/text/agenda';
import { sampleYear } from '../programmeYear';
import { yearDaegu2023 } from '../../samples/yearDaegu2023';

describe("the committee's agenda, on one page", () => {
  test('for the selection, with what the ordinance asks', () => {
    expect(agendaText(agendaOf(sampleYear(), null, 'selection')).split('\n')).toEqual([
      '2020년 시·자치구 공동협력사업 심의위원회 안건',
      '',
      '□ 안건: 공동협력사업 대상사업 선정(안)',
      '□ 근거: 서울특별시 조례 제4조제2항, 제6조제1항, 제7조',
      '□ 교부재원: 3,000,000천원, 배분방식: 균등(끝수처리 전액배분)',
      '□ 사업별 내용(5개 사업)',
      '  - P1 복지 사각지대 발굴: 사업비 600,000천원, 목표점수 70점',
      '  - P2 생활 안전 강화: 사업비 600,000천원, 목표점수 75점',
      '  - P3 희망 일자리: 사업비 600,000천원, 목표점수 80점',
      '  - P4 맑은 공기: 사업비 600,000천원, 목표점수 85점',
      '  - P5 공유 도시: 사업비 600,000천원, 목표점수 90점',
      '□ 의결: (원안가결 / 수정가결 / 부결 / 보류)',
      '끝.',
    ]);
  });

  test('for the results, with what each project grants and who missed by little', () => {
    const year = sampleYear();
    const computed = computeYear(year);
    expect(agendaText(agendaOf(year, computed.ok ? computed.value : null, 'result')).split('\n')).toEqual([
      '2020년 시·자치구 공동협력사업 심의위원회 안건',
      '',
      '□ 안건: 평가결과의 적정성(안)',
      '□ 근거: 서울특별시 조례 제6조제1항, 제8조',
      '□ 교부재원: 3,000,000천원, 배분방식: 균등(끝수처리 전액배분)',
      '□ 사업별 내용(5개 사업)',
      '  - P1 복지 사각지대 발굴: 사업비 600,000천원, 목표점수 70점, 달성 25개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P2 생활 안전 강화: 사업비 600,000천원, 목표점수 75점, 달성 15개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P3 희망 일자리: 사업비 600,000천원, 목표점수 80점, 달성 13개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P4 맑은 공기: 사업비 600,000천원, 목표점수 85점, 달성 9개 구, 교부 600,000천원, 집행잔액 0천원',
      '  - P5 공유 도시: 사업비 600,000천원, 목표점수 90점, 달성 7개 구, 교부 600,000천원, 집행잔액 0천원',
      '□ 계: 교부 3,000,000천원, 집행잔액 0천원(합계 3,000,000천원)',
      '□ 목표점수 0.5점 안의 점수(대외비)',
      ...['용산구', '성북구', '강북구', '마포구', '양천구', '동작구', '관악구'].map(
        (name) => `  - ${name} P1 70점(목표 70점)`,
      ),
      '  - 강남구 P3 80점(목표 80점)',
      '  - 은평구 P4 85점(목표 85점)',
      '  - 종로구 P5 90점(목표 90점)',
      '□ 의결: (원안가결 / 수정가결 / 부결 / 보류)',
      '끝.',
    ]);
  });

  test('in another city it cites no ordinance of Seoul', () => {
    expect(
      agendaText(agendaOf(yearDaegu2023(), null, 'yearPlan'))
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      '2023년 시-구·군 협력증진사업 심의위원회 안건',
      '',
      '□ 안건: 시행계획 및 목표점수 확정(안)',
      '□ 교부재원: 3,000,000천원, 배분방식: 등급가중(끝수처리 절사)',
      '□ 사업별 내용(3개 사업)',
    ]);
  });
});
