import { seoulDistricts } from '../domain/districts/district';
import { isAchieved } from '../domain/scores/score';
import { matchDistrict, nearestDistrict } from '../notation/districtName';
import { plainText } from '../notation/plainText';
import { scoreArgument } from './arguments';
import { quotedArgument } from './cell';
import { invalid, notAvailable } from './functionError';
import { overCells } from './overCells';

/**
 * 자치구 이름을 표준 이름으로 바꿉니다. 띄어쓰기, '서울특별시', '청'·'청장'은 무시하고 '구'는 없어도 됩니다. 비슷한 이름으로 짐작하지 않습니다.
 * @customfunction DISTRICT
 * @param name 자치구 이름 셀이나 범위. 빈칸은 빈 글자가 됩니다.
 * @returns 서울특별시 25개 자치구의 표준 이름
 * @example =GYOBU.DISTRICT("서울특별시 중구") → "중구"
 * @example =GYOBU.DISTRICT({"중 구청장";"강북";"강도구"}) → {"중구";"강북구";#N/A}
 */
export function standardDistrict(name: unknown[][]): unknown[][] {
  return overCells([name], ([cell = null]) => {
    const text = plainText(String(cell ?? ''));
    if (text === '') return '';
    const district = matchDistrict(text, seoulDistricts);
    if (district !== null) return district;
    throw notAvailable('district', {
      value: quotedArgument(cell),
      nearest: nearestDistrict(text, seoulDistricts),
    });
  });
}

/**
 * 목표점수를 달성했는지 정확히 비교합니다. 같으면 달성이며 79.999는 80이 아닙니다. '미참여'는 '해당없음', 빈칸은 미제출이므로 #N/A입니다.
 * @customfunction ACHIEVED
 * @param score 점수 셀이나 범위
 * @param target 목표점수 셀이나 범위
 * @returns TRUE, FALSE 또는 '해당없음'
 * @example =GYOBU.ACHIEVED(80,80) → TRUE
 * @example =GYOBU.ACHIEVED(79.999,80) → FALSE
 * @example =GYOBU.ACHIEVED({93,65;100,"미참여"},{70,75}) → {TRUE,FALSE;TRUE,"해당없음"}
 */
export function hasAchieved(score: unknown[][], target: unknown[][]): unknown[][] {
  return overCells([score, target], ([scored = null, wanted = null]) => {
    const needed = scoreArgument(wanted, 'target');
    if (needed === 'absent') throw invalid('score', { argument: 'target', value: quotedArgument(wanted) });
    const reached = scoreArgument(scored, 'score');
    return reached === 'absent' ? '해당없음' : isAchieved(reached, needed);
  });
}
