import type {
  AgendaKind,
  CommitteeKind,
  CommitteeMeeting,
  Decision,
} from '../../domain/committee/committeeMeeting';
import { issue } from '../../domain/issues/issue';
import { choice } from '../reading/cells/choiceCell';
import { date } from '../reading/cells/dateCell';
import { count } from '../reading/cells/numberCell';
import { text } from '../reading/cells/textCell';
import { column } from '../reading/column';
import { inputSheet } from '../reading/inputSheet';
import { inputRows } from '../reading/inputRows';
import { cellOfField, isBlank } from '../reading/readRow';

const committee = choice<CommitteeKind>({
  working: ['실무', '실무위원회'],
  review: ['심의', '심의위원회'],
});
const agendaKind = choice<AgendaKind>({
  selection: ['사업선정'],
  yearPlan: ['시행계획'],
  result: ['평가결과'],
});
const decision = choice<Decision>({
  passed: ['원안가결'],
  amended: ['수정가결'],
  rejected: ['부결'],
  deferred: ['보류'],
});

/** 위원회: the meetings of the working and the review committee (ordinance art. 6). */
const meetingsSheet = inputSheet({
  name: '위원회',
  synonyms: [],
  about: '실무위원회와 심의위원회의 의결을 안건마다 한 행에 적습니다.',
  columns: {
    committee: column(committee, ['구분'], {
      required: true,
      filled: true,
      about: '위원회의 종류입니다.',
      example: '심의',
      width: 8,
    }),
    heldOn: column(date, ['일자'], {
      required: true,
      filled: true,
      about: '회의한 날입니다.',
      example: '2020. 11. 20.',
    }),
    agenda: column(text, ['안건'], {
      required: true,
      filled: true,
      about: '안건 이름입니다.',
      example: '평가결과의 적정성',
      width: 36,
    }),
    decision: column(decision, ['의결'], {
      required: true,
      about: '의결입니다. 아직 열리지 않은 회의는 비웁니다.',
      example: '원안가결',
      width: 10,
    }),
    agendaKind: column(agendaKind, ['안건구분'], {
      about: '안건의 종류입니다. 확정하려면 평가결과 의결이 필요합니다.',
      example: '평가결과',
      width: 10,
    }),
    method: column(text, ['방법'], { about: '회의 방법입니다.', example: '서면', width: 8 }),
    members: column(count, ['위원수'], { about: '위원 수입니다.', example: '12', width: 8 }),
    councillors: column(count, ['시의원수'], { about: '시의원 수입니다.', example: '2', width: 8 }),
    recusal: column(text, ['제척회피'], { about: '제척·회피 내용입니다.', width: 20 }),
    document: column(text, ['문서번호'], { about: '의결 문서의 번호입니다.', width: 20 }),
  },
  rules: ['의결이 빈 행은 아직 열리지 않은 회의로 보아 읽지 않고 주의로 알립니다.'],
});

/** The decisions in sheet order; a meeting without 의결 has not been held and is left out. */
export const meetingRows = inputRows(meetingsSheet, {
  read: (row, context): CommitteeMeeting | null => {
    const { committee: body, heldOn, agenda, decision: decided, ...rest } = row.values;
    if (isBlank(row, 'decision')) context.report(issue('decisionPending', cellOfField(row, 'decision')));
    if (body === null || heldOn === null || agenda === null || decided === null) return null;
    return {
      ...rest,
      committee: body,
      heldOn,
      agenda,
      decision: decided,
      method: rest.method ?? '',
      recusal: rest.recusal ?? '',
      document: rest.document ?? '',
      at: row.at,
    };
  },
  write: (meeting) => meeting,
});
