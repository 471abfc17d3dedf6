import type { AgendaKind } from '../domain/committee/committeeMeeting';
import type { CityLaw } from '../domain/year/ordinance';
import { agendaGround } from './citations';

/** What a one-page agenda of the review committee tells. Money in 천원, as text. */
export interface AgendaSource {
  readonly fiscalYear: number;
  readonly programme: string;
  readonly matter: AgendaKind;
  readonly projects: readonly {
    readonly code: string;
    readonly name: string;
    readonly budget: string;
    readonly target: string;
    /** Its 배분방식, where projects differ; '' where the year's stands for all. */
    readonly policy: string;
    /** Districts that reached the target and what they get; null before scores exist. */
    readonly outcome: {
      readonly achieved: number;
      readonly granted: string;
      readonly leftover: string;
    } | null;
  }[];
  /** The candidates on hold (보류), each with its 사업비 in 천원; '' where it has none yet. */
  readonly held: readonly { readonly code: string; readonly name: string; readonly budget: string }[];
  /** The city's law, whose articles are cited. */
  readonly law: CityLaw;
  /** 배분방식, each with what applied to it. */
  readonly policy: string;
  /** 교부재원 and what it consists of, where that is more than the projects' 사업비. */
  readonly pool: string;
  /** 교부, 집행잔액, 보류 and 미배정 with their sum; '' before the results are known. */
  readonly total: string;
  /** `종로구 P1 79.6점(목표 80점)` */
  readonly nearMisses: readonly string[];
}

const matters: Readonly<Record<AgendaKind, string>> = {
  selection: '공동협력사업 대상사업 선정(안)',
  yearPlan: '시행계획 및 목표점수 확정(안)',
  result: '평가결과의 적정성(안)',
};

/** The committee's agenda (심의 안건) on one page, as plain text for the word processor. Korean always. */
export function agendaText(source: AgendaSource): string {
  const { fiscalYear, programme, matter, projects, held, policy, pool, total, nearMisses } = source;
  const ground = agendaGround(source.law, matter);
  const rows = projects.map(({ code, name, budget, target, policy: own, outcome }) => {
    const by = own === '' ? '' : `, 배분방식 ${own}`;
    const base = `  - ${code} ${name}: 사업비 ${budget}천원, 목표점수 ${target}점${by}`;
    return outcome
      ? `${base}, 달성 ${outcome.achieved}개 구, 교부 ${outcome.granted}천원, 집행잔액 ${outcome.leftover}천원`
      : base;
  });
  return [
    `${fiscalYear}년 ${programme} 심의위원회 안건`,
    '',
    `□ 안건: ${matters[matter]}`,
    ...(ground === null ? [] : [`□ 근거: ${ground}`]),
    `□ 교부재원: ${pool}, 배분방식: ${policy}`,
    `□ 사업별 내용(${projects.length}개 사업${held.length > 0 ? `, 보류 ${held.length}개 사업` : ''})`,
    ...rows,
    ...held.map(
      ({ code, name, budget }) =>
        `  - ${code} ${name}: 보류, 사업비 ${budget === '' ? '미정' : `${budget}천원`}`,
    ),
    ...(total === '' ? [] : [`□ 계: ${total}`]),
    ...(nearMisses.length > 0
      ? ['□ 목표점수 0.5점 안의 점수(대외비)', ...nearMisses.map((line) => `  - ${line}`)]
      : []),
    '□ 의결: (원안가결 / 수정가결 / 부결 / 보류)',
    '끝.',
  ].join('\n');
}
