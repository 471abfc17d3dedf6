import type { ChangedMatter, DecisionChange } from '../../domain/projects/decisionChange';
import type { Origin } from '../../domain/issues/issue';
import { issue, cellOf } from '../../domain/issues/issue';
import type { PolicyKind } from '../../domain/allocation/policies';
import type { Won } from '../../domain/money/won';
import { zeroWon } from '../../domain/money/won';
import { amountWithUnit } from '../../notation/amountText';
import { withoutSpaces } from '../../notation/plainText';
import { policyNames } from '../../notation/policyName';
import type { Cell } from '../reading/cell';
import { noneRead, valueRead } from '../reading/cell';
import { readStatedMoney } from '../reading/cells/amountCell';
import { choice } from '../reading/cells/choiceCell';
import { date } from '../reading/cells/dateCell';
import { project } from '../reading/cells/projectCell';
import { text, textOf } from '../reading/cells/textCell';
import type { CellKind } from '../reading/column';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import type { ReadingContext } from '../reading/readingContext';
import { inputRows } from '../reading/inputRows';

const matter = choice<ChangedMatter>({
  target: ['목표점수'],
  policy: ['배분방식'],
  weight: ['배점'],
  budget: ['사업비'],
  grantBudget: ['교부재원', '본예산', '추경', '추가경정예산'],
});

/** What stands in 변경전 or 변경후: the words as typed, and the cell, which only money needs. */
interface ChangeValue {
  readonly text: string;
  readonly cell: Cell | null;
}

/** 변경전 and 변경후: a score, a policy, or an amount in the unit of the sheet, as 구분 says. */
const changeValue: CellKind<ChangeValue> = {
  read: (cell, context) => {
    const typed = textOf(cell, context);
    return typed === '' ? noneRead : valueRead({ text: typed, cell });
  },
  write: ({ text: typed }) => typed,
  format: 'text',
  isFigure: false,
  hasUnit: true,
};

/** 변경이력: what was changed by decision: after targets were fixed, 사업비, and 교부재원 (본예산 and 추경). */
const decisionChangesSheet = inputSheet({
  name: '변경이력',
  synonyms: [],
  about: '목표점수·배분방식·배점·사업비를 바꾼 내역과, 교부재원의 본예산·추경을 한 행에 하나씩 적습니다.',
  columns: {
    matter: column(matter, ['구분'], {
      required: true,
      filled: true,
      about: '바꾼 것입니다.',
      example: '목표점수',
      width: 10,
    }),
    projectCode: column(project, ['사업', '사업코드'], {
      required: true,
      about: '사업코드나 사업명입니다. 사업 전체나 교부재원이면 비우거나 전체라고 적습니다.',
      example: 'P3',
    }),
    before: column(changeValue, ['변경전'], {
      required: true,
      about:
        '바꾸기 전의 값입니다. 사업비와 교부재원이면 금액이며, 단위는 이 시트의 금액단위입니다. 본예산이면 0이나 빈칸입니다.',
      example: '80',
    }),
    after: column(changeValue, ['변경후'], {
      required: true,
      about:
        "바꾼 뒤의 값입니다. 통지한 뒤 모두 다시 산정하는 결정이면 구분을 '배분방식', 변경후를 '전체 재산정'으로 적습니다.",
      example: '78',
    }),
    changedOn: column(date, ['일자'], {
      required: true,
      filled: true,
      about: '바꾼 날입니다.',
      example: '2020. 9. 1.',
    }),
    reason: column(text, ['사유'], { required: true, about: '바꾼 사유입니다.', width: 30 }),
    document: column(text, ['의결문서번호'], {
      required: true,
      about: '의결 문서의 번호입니다. 없으면 효력이 없습니다.',
      width: 20,
    }),
  },
  rules: [
    '사업비와 교부재원의 변경전·변경후는 금액이고, 마지막 변경후는 대상사업의 사업비, 교부재원과 같아야 합니다.',
    '교부재원은 본예산(변경전 0)과 추경을 의결한 날짜순으로 한 행씩 적습니다. 예산총괄·사업설명서·차년도 준비가 따릅니다.',
    '통지한 뒤의 변경은 통지일 이후의 의결이어야 하고, 바뀐 것과 구분·사업·변경전·변경후가 모두 맞아야 효력이 있습니다.',
  ],
});

export const decisionChangeRows = inputRows(decisionChangesSheet, {
  read: ({ values, at, unreadable }, context): DecisionChange | null => {
    const { matter: changed, projectCode, before, after, changedOn, reason, document } = values;
    if (changed === null || changedOn === null || unreadable.has('projectCode')) return null;
    if (unreadable.has('before') || unreadable.has('after')) return null;
    const isMoney = changed === 'budget' || changed === 'grantBudget';
    const amounts = isMoney ? amountsOf({ before, after, at }, context) : null;
    if (isMoney && amounts === null) return null;
    return {
      matter: changed,
      projectCode: projectCode ?? '',
      before: amounts ? moneyText(amounts.before) : (before?.text ?? ''),
      after: amounts ? moneyText(amounts.after) : (after?.text ?? ''),
      amounts,
      policy: changed === 'policy' ? policyNamed(after?.text ?? '') : null,
      changedOn,
      reason: reason ?? '',
      document: document ?? '',
      at,
    };
  },
  write: (change) => ({ ...change, before: asTyped(change.before), after: asTyped(change.after) }),
});

interface TypedChange {
  readonly before: ChangeValue | null;
  readonly after: ChangeValue | null;
  readonly at: Origin;
}

/** The amounts of a change of money; null where one cannot be read or there is none after, which is reported. */
function amountsOf({ before, after, at }: TypedChange, context: ReadingContext): DecisionChange['amounts'] {
  const was = before?.cell ? readStatedMoney(before.cell, context) : noneRead;
  const is = after?.cell ? readStatedMoney(after.cell, context) : noneRead;
  if (is.kind === 'none') context.report(issue('valueMissing', cellOf(at, 'after'), { header: '변경후' }));
  if (was.kind === 'unreadable' || is.kind !== 'value') return null;
  return { before: was.kind === 'value' ? was.value.won : zeroWon, after: is.value.won };
}

/** An amount as a change keeps it, however it was typed: `2,000,000천원`. */
function moneyText(amount: Won): string {
  return amountWithUnit(amount, amount % 1000 === 0 ? 'thousand' : 'won');
}

/** What 변경후 of 배분방식 names, if it is a policy or 전체 재산정. */
function policyNamed(typed: string): DecisionChange['policy'] {
  const words = withoutSpaces(typed);
  if (words.includes('재산정')) return 'workAgain';
  const kinds = Object.entries(policyNames) as [PolicyKind, string][];
  return kinds.find(([, name]) => name === words)?.[0] ?? null;
}

function asTyped(text: string): ChangeValue | null {
  return text === '' ? null : { text, cell: null };
}
