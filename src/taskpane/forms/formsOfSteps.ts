import type { StepId } from '../../domain/programme/stepId';
import type { SettingKeys } from '../../sheets/input/settings/settingKeys';
import type { EntryPart } from '../../sheets/year/enterRows';
import type { formsKo } from '../../text/ko/forms';

/** A form that writes one row of an input sheet; its fields are those of the sheet's column table. */
interface RowForm {
  readonly part: EntryPart;
  readonly title: keyof typeof formsKo;
  /** What a new row of the step begins with. */
  readonly preset: Readonly<Record<string, string>>;
}

/** A form that writes items of 설정. */
interface ItemForm {
  readonly part: 'settings';
  readonly title: keyof typeof formsKo;
  readonly items: readonly (keyof SettingKeys)[];
}

export type StepForm = RowForm | ItemForm;

const row = (
  title: keyof typeof formsKo,
  part: EntryPart,
  preset: Readonly<Record<string, string>> = {},
): RowForm => ({ title, part, preset });

/** 회의 기록 of the review committee (조례 제6조), whose codes nobody has to know by heart. */
const review = (agendaKind: string, agenda: string): RowForm =>
  row('forms.meeting', 'meetings', { committee: '심의', agendaKind, agenda });

const changes = row('forms.change', 'changes');

/** The forms of each step: what it asks for is entered where it is asked. */
export const stepForms: Readonly<Partial<Record<StepId, readonly StepForm[]>>> = {
  intake: [row('forms.project', 'projects', { decision: '' }), row('forms.opinion', 'opinions')],
  working: [
    row('forms.meeting', 'meetings', { committee: '실무', agenda: '평가지표 검토' }),
    row('forms.indicator', 'indicators'),
  ],
  review: [
    review('사업선정', '대상사업 선정'),
    row('forms.project', 'projects'),
    {
      part: 'settings',
      title: 'forms.policy',
      items: ['policyKind', 'payUnit', 'remainder', 'oddUnitOrder', 'noAchiever', 'cap', 'floor'],
    },
  ],
  yearPlan: [
    review('시행계획', '시행계획 수립'),
    { part: 'settings', title: 'forms.targets', items: ['targetsFixedOn'] },
    changes,
  ],
  scores: [row('forms.submission', 'submissions')],
  results: [review('평가결과', '평가결과의 적정성'), row('forms.correction', 'corrections')],
  allocation: [changes, row('forms.correction', 'corrections')],
  notice: [{ part: 'settings', title: 'forms.notice', items: ['noticeOn'] }, changes],
  payment: [row('forms.payment', 'payments')],
  survey: [row('forms.survey', 'survey')],
};
