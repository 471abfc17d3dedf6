import { Button } from '@fluentui/react-components';
import { ActionBar } from '../../../src/taskpane/parts/ActionBar';
import { ChoiceField, DateField, NumberField, TextField } from '../../../src/taskpane/parts/fields';
import { PartState } from '../PartState';
import type { SceneGroup } from '../scene';

const nothing = (): void => undefined;

/** 입력 부품: what is pressed, chosen, ticked and typed. */
export const inputParts: SceneGroup = {
  id: 'input-parts',
  name: '입력 부품 · Parts for input',
  scenes: [
    {
      id: 'part-ActionBar',
      name: 'ActionBar',
      shows: '시트만 작성하며 돈이 이체되지는 않습니다.',
      part: () => (
        <>
          <PartState name="누를 수 있음 · Enabled">
            <ActionBar
              label="교부내역 작성"
              hint="시트만 작성하며 돈이 이체되지는 않습니다."
              onPress={nothing}
            />
          </PartState>
          <PartState name="누를 수 없음 · Disabled">
            <ActionBar label="다음 해로 넘기기" disabled onPress={nothing} />
          </PartState>
          <PartState name="딸린 단추 · Lesser actions">
            <ActionBar label="예산서류 작성" onPress={nothing}>
              <Button>빠진 입력 시트 만들기</Button>
            </ActionBar>
          </PartState>
        </>
      ),
    },
    {
      id: 'part-ChoiceField',
      name: 'ChoiceField',
      shows: '정렬',
      part: () => (
        <ChoiceField
          label="정렬"
          value="official"
          options={[
            { value: 'official', label: '직제순' },
            { value: 'name', label: '가나다순' },
          ]}
          onChoose={nothing}
        />
      ),
    },
    {
      id: 'part-NumberField',
      name: 'NumberField',
      shows: '숫자로 적어 주시기 바랍니다.',
      part: () => (
        <>
          <PartState name="빈칸 · Empty">
            <NumberField label="P1 목표점수" value="" usual="70" fault={null} onType={nothing} />
          </PartState>
          <PartState name="적음 · Filled">
            <NumberField label="최종예산(천원)" value="7,403,100" usual="" fault={null} onType={nothing} />
          </PartState>
          <PartState name="잘못 적음 · Faulty">
            <NumberField
              label="P3 목표점수"
              value="팔십"
              usual="80"
              fault="숫자로 적어 주시기 바랍니다."
              onType={nothing}
            />
          </PartState>
        </>
      ),
    },
    {
      id: 'part-TextField',
      name: 'TextField',
      shows: '문서번호를 적어 주시기 바랍니다.',
      part: () => (
        <>
          <PartState name="꼭 적을 것, 도움말 · Required, with a hint">
            <TextField label="문서번호" hint="예: 자치행정과-1234" isRequired value="" onType={nothing} />
          </PartState>
          <PartState name="잘못 적음 · Faulty">
            <TextField
              label="문서번호"
              isRequired
              value=""
              fault="문서번호를 적어 주시기 바랍니다."
              onType={nothing}
            />
          </PartState>
          <PartState name="여러 줄 · Several lines">
            <TextField
              label="의견"
              lines={3}
              value={'목표점수를 낮추어 주시기 바랍니다.\n근거를 붙입니다.'}
              onType={nothing}
            />
          </PartState>
        </>
      ),
    },
    {
      id: 'part-DateField',
      name: 'DateField',
      shows: '개최일은 회계연도 안의 날짜여야 합니다.',
      part: () => (
        <>
          <PartState name="빈칸 · Empty">
            <DateField label="개최일" value="" onChoose={nothing} />
          </PartState>
          <PartState name="잘못 고름 · Faulty">
            <DateField
              label="개최일"
              value="2021-03-10"
              fault="개최일은 회계연도 안의 날짜여야 합니다."
              onChoose={nothing}
            />
          </PartState>
        </>
      ),
    },
  ],
};
