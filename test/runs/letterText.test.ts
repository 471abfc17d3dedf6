import { grantLetters } from '../../src/domain/payment/grantLetter';
import type { ProgrammeYear } from '../../src/domain/year/programmeYear';
import { letterText } from '../../src/runs/letterText';
import { yearDaegu2023 } from '../../samples/yearDaegu2023';
import { approvedMeetings } from '../meeting';
import { sampleSettings, sampleYear } from '../programmeYear';
import { resultOf, yearUnder } from '../sheets/sampleResult';

function letterTo(district: string, year: ProgrammeYear): string {
  const result = resultOf(year);
  const letter = grantLetters(result).find((one) => one.district === district);
  if (!letter) throw new Error(`no letter to ${district}`);
  return letterText(letter, year, result);
}

describe('the letter of the grant decision', () => {
  it('tells the amount in figures and Hangul, and each project', () => {
    expect(letterTo('종로구', sampleYear({ meetings: approvedMeetings() })).split('\n')).toEqual([
      '수신  종로구청장',
      '제목  2020년 시·자치구 공동협력사업비 교부결정 통지',
      '',
      '1. 관련 : 지방재정법 제5조, 서울특별시 자치구 공동협력사업 운영 조례',
      '2. 2020년 시·자치구 공동협력사업 평가 결과에 따라 사업비를 다음과 같이 교부 결정하였음을 알려드립니다.',
      '  가. 교부액 : 금155,867,000원(금일억오천오백팔십육만칠천원)',
      '  나. 사업별 교부액',
      '    1) P1 복지 사각지대 발굴 : 24,000천원',
      '    2) P3 희망 일자리 : 46,153천원',
      '    3) P5 공유 도시 : 85,714천원',
      '  다. 배분방식 : 균등(끝수처리 전액배분)',
      '  라. 사용 : 평가사업 분야에 우선 투입(조례 제8조제3항)',
      '  마. 참고 : 자치구 기준재정수입액 산정에서 제외(조례 제8조제2항)',
      '',
      '붙임  교부결정 내역 1부.  끝.',
    ]);
  });

  it('is a draft while the results are not approved, and names projects alone where the pool was split', () => {
    const lines = letterTo('강북구', yearUnder({ kind: 'countProportional' })).split('\n');
    expect(lines[1]).toBe('제목  2020년 시·자치구 공동협력사업비 교부결정 통지(안)');
    expect(lines.slice(5, 8)).toEqual([
      '  가. 교부액 : 금43,478,000원(금사천삼백사십칠만팔천원)',
      '  나. 달성 사업',
      '    1) P1 복지 사각지대 발굴',
    ]);
  });

  it("cites Seoul's ordinance in Seoul alone, whatever 사업근거 says", () => {
    const settings = sampleSettings({ programmeName: '시-구·군 협력증진사업', legalBasis: '' });
    const seoul = letterTo('종로구', sampleYear({ settings }));
    expect(seoul).toContain('1. 2020년 시-구·군 협력증진사업 평가 결과에 따라');
    expect(seoul).toContain('  라. 사용 : 평가사업 분야에 우선 투입(조례 제8조제3항)');
    const daegu = yearDaegu2023();
    const [first] = grantLetters(resultOf(daegu));
    expect(letterTo(first!.district, daegu)).not.toContain('조례');
  });
});
