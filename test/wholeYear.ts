import { decimal } from '../src/domain/money/decimal';
import { restOfDistricts } from '../src/domain/districts/opinion';
import type { ProgrammeYear } from '../src/domain/year/programmeYear';
import { approvedMeetings } from './meeting';
import { sampleOrigin } from './originOf';
import { sampleProjects, sampleSettings, sampleYear, thousand } from './programmeYear';

/**
 * A clean 2020 year at its end: the sample, and every optional sheet filled in as it should be (invented).
 * Targets were fixed and decided in March, scores came in October, results were approved in November, the first
 * grant was paid in December.
 */
export function wholeYear(changes: Partial<ProgrammeYear> = {}): ProgrammeYear {
  return sampleYear({
    settings: sampleSettings({ targetsFixedOn: '2020-03-20', noticeOn: '2020-11-12' }),
    projects: sampleProjects().map((project) => ({
      ...project,
      targetFixedOn: '2020-03-20',
      decisionDocument: '자치행정과-0010',
    })),
    indicators: sampleProjects().flatMap(({ code }, i) => [
      {
        projectCode: code,
        name: '추진 실적',
        weight: decimal(70n),
        kind: 'quantitative' as const,
        at: sampleOrigin('평가지표', 2 * i + 2),
      },
      {
        projectCode: code,
        name: '우수 사례',
        weight: decimal(30n),
        kind: 'qualitative' as const,
        at: sampleOrigin('평가지표', 2 * i + 3),
      },
    ]),
    submissions: sampleProjects().map(({ code }, i) => ({
      projectCode: code,
      department: '주관부서',
      submittedOn: '2020-10-30',
      document: '주관부서-0001',
      confirmedBy: '',
      at: sampleOrigin('점수제출', i + 2),
    })),
    meetings: approvedMeetings(),
    opinions: [
      {
        district: '종로구',
        project: '',
        opinion: '지표를 줄여 주시기 바람',
        handling: 'partlyAccepted',
        review: '중복 지표만 정리',
        at: sampleOrigin('의견수렴', 2),
      },
      {
        district: restOfDistricts,
        project: '',
        opinion: '의견 없음',
        handling: null,
        review: '',
        at: sampleOrigin('의견수렴', 3),
      },
    ],
    survey: [
      {
        question: '절차가 공정하였다',
        group: 'district',
        score: decimal(42n, 1),
        responses: 25,
        comment: '',
        at: sampleOrigin('설문', 2),
      },
    ],
    payments: [
      {
        district: '종로구',
        projectCode: 'P1',
        paidOn: '2020-12-01',
        amount: thousand(24_000),
        document: '자치행정과-0300',
        at: sampleOrigin('교부집행', 2),
      },
    ],
    ...changes,
  });
}
