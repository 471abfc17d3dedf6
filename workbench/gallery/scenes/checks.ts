import { decimal } from '../../../src/domain/money/decimal';
import { issue } from '../../../src/domain/issues/issue';
import { enter, lookAt, openTab, press, pressMain } from '../acts';
import { never, written } from '../answers';
import type { FakeWorkbook } from '../fakeWorkbook';
import { fakeWorkbook } from '../fakeWorkbook';
import type { SampleYears } from '../sampleYears';
import type { PaneScene, SceneGroup } from '../scene';

/** Nothing at all to mend: the whole year, recorded and signed, without what is only worth a note. */
async function clean({ whole }: SampleYears): Promise<FakeWorkbook> {
  const projects = whole.projects.map((project) => ({
    ...project,
    target: project.code === 'P1' ? decimal(71n) : project.target,
  }));
  const workbook = await written(fakeWorkbook({ ...whole, projects, trackRecords: [] }));
  for (const [column, text] of [
    ['I', '담당'],
    ['J', '팀장'],
    ['K', '자치행정과-0200'],
  ] as const) {
    workbook.type('배분기록', `${column}4`, text);
  }
  return workbook;
}

const mistyped = [
  enter('자치구점수', 'A4', '강도구'),
  enter('자치구점수', 'D7', 120),
  enter('자치구점수', 'E8', ''),
  openTab('checks'),
];
const repairable = [
  enter('대상사업', 'D5', '６００,000'),
  enter('자치구점수', 'C6', '8O'),
  openTab('checks'),
  press('section.block .fui-Checkbox input'),
  lookAt('section.block'),
];
/** All scores of P3 are still missing, and those of P2 were pasted as text. */
const manyAlike = Array.from({ length: 25 }, (_, i) => i + 2).flatMap((row) => [
  enter('자치구점수', `D${row}`, ''),
  enter('자치구점수', `C${row}`, '８０'),
]);

/** Input sheets with nothing in them but their headings. */
async function untouched(): Promise<FakeWorkbook> {
  const workbook = fakeWorkbook(null);
  await workbook.makeTemplate(2020);
  return workbook;
}

const sample: PaneScene['workbook'] = (years) => fakeWorkbook(years.sample);

/** 점검: findings by cause, what blocks first, filters, and repairs. */
export const checks: SceneGroup = {
  id: 'checks',
  name: '점검 · Checks',
  scenes: [
    {
      id: 'checks-clean',
      name: '고칠 것 없음 · Nothing found',
      shows: '고칠 것이 없습니다. 모든 입력 시트를 읽고 대조하였습니다.',
      workbook: clean,
      acts: [openTab('checks')],
    },
    {
      id: 'checks-notes',
      name: '참고만 · Notes only',
      shows: '산정을 막는 오류가 없습니다.',
      workbook: sample,
      acts: [openTab('checks')],
    },
    {
      id: 'checks-errors',
      name: '오류 · Errors',
      shows: '강동구인지 확인하여 직접 고쳐 주시기 바랍니다.',
      workbook: sample,
      acts: mistyped,
    },
    {
      id: 'checks-alike',
      name: '같은 까닭 · The same cause',
      shows: '25칸, 같은 까닭',
      workbook: sample,
      acts: [...manyAlike, openTab('checks')],
    },
    {
      id: 'checks-alike-open',
      name: '같은 까닭, 펼침 · The same cause, unfolded',
      shows: '나머지 24곳 보기',
      workbook: sample,
      acts: [...manyAlike, openTab('checks'), press('.issue summary'), lookAt('.issue details')],
    },
    {
      id: 'checks-to-begin',
      name: '시작 전 · To begin',
      shows: '고칠 오류가 없습니다. 아직 시작하지 않은 시트를 차례로 채워 주시기 바랍니다.',
      workbook: untouched,
      acts: [openTab('checks')],
    },
    {
      id: 'checks-missing',
      name: '시트가 없음 · A sheet is missing',
      shows: '「결산」 시트 만들기',
      workbook: ({ sample: year }) => fakeWorkbook({ ...year, settlements: [] }),
      acts: [openTab('checks')],
    },
    {
      id: 'checks-filtered',
      name: '오류만 보기 · Errors alone',
      shows: '120점이 0점부터 만점 100점까지의 범위를 벗어납니다.',
      workbook: sample,
      acts: [...mistyped, press('.filters button:nth-child(2)')],
    },
    {
      id: 'repairs',
      name: '수정 제안 · Repairs proposed',
      shows: '선택 적용(1)',
      workbook: sample,
      acts: repairable,
    },
    {
      id: 'repairs-alike',
      name: '한 번에 고침 · One repair for all',
      shows: '선택 적용(25)',
      workbook: sample,
      acts: [
        ...manyAlike,
        openTab('checks'),
        press('section.block .fui-Checkbox input'),
        lookAt('section.block'),
      ],
    },
    {
      id: 'repairs-running',
      name: '고치는 중 · Repairing',
      shows: '선택한 셀을 고치는 중입니다.',
      workbook: (years) => fakeWorkbook(years.sample, { members: { repair: never } }),
      acts: [...repairable, pressMain, lookAt('.progress, .fui-MessageBar')],
    },
    {
      id: 'repairs-done',
      name: '고침 · Repaired',
      shows: '1칸을 고쳤습니다.',
      workbook: sample,
      acts: [...repairable, pressMain, lookAt('.progress, .fui-MessageBar')],
    },
    {
      id: 'repairs-refused',
      name: '고치지 못함 · Repairs refused',
      shows: '「대상사업」이 보호되어 있어 쓰지 않았습니다.',
      workbook: (years) =>
        fakeWorkbook(years.sample, {
          members: {
            repair: () =>
              Promise.resolve({
                repaired: 0,
                edits: [],
                issues: [issue('sheetProtected', { sheet: '대상사업', cell: null })],
              }),
          },
        }),
      acts: [...repairable, pressMain, lookAt('.progress, .fui-MessageBar')],
    },
  ],
};
