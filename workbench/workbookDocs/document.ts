import type { IssueKind } from '../../src/domain/issues/issueKinds';
import { issueKinds } from '../../src/domain/issues/issueKinds';
import { columnMappingSheet } from '../../src/sheets/reading/columnMapping';
import type { AnySettingKey } from '../../src/sheets/input/settings/settingKeys';
import { settingKeys } from '../../src/sheets/input/settings/settingKeys';
import { sheetsOfYear, yearParts } from '../../src/sheets/year/yearSheets';
import type { InputSheet } from '../../src/sheets/reading/inputSheet';
import { outputSheets } from '../../src/sheets/model/sheetNames';
import { citations } from '../../src/text/citations';
import { issuesEn } from '../../src/text/en/issues';
import { issuesKo } from '../../src/text/ko/issues';
import type { Language } from '../../src/text/template';
import { generalRulesEn, generalRulesKo } from './generalRules';

/** What holds for every sheet that Gyobu writes. */
const outputRules: Readonly<Record<Language, string>> = {
  ko: `${outputSheets.join(', ')}. 모양과 수식은 \`src/sheets/output\`의 시트마다 한 파일에 있습니다.

- **단위**: 천원입니다. 천원으로 나누어지지 않는 금액이 하나라도 있는 시트는 원이며, 표 위의 단위 줄이 말합니다.
- **시산과 확정**: 「위원회」에 심의 · 평가결과 · 원안가결(수정가결) 행이 있어야 확정입니다. 없으면 시산이며 모든 제목에 (안)이 붙습니다. 금액은 같습니다.
- **배분**: 방식과 끝수는 [allocation.md](allocation.md)에, 명령과 JSON은 [command.md](command.md)에 있습니다.`,
  en: `${outputSheets.join(', ')}. Their looks and formulas: one file a sheet in \`src/sheets/output\`.

- **Unit**: 천원; a sheet that holds an amount that is no whole 천원 is in 원, as its unit line says.
- **시산 and 확정**: a run is final only with a row of 「위원회」 심의 · 평가결과 · 원안가결 (or 수정가결); otherwise every title carries (안). The figures are the same.
- **Allocation**: [allocation.en.md](allocation.en.md); the command and its JSON: [command.md](command.md).`,
};

/** `docs/workbook.md`: what Gyobu reads and writes, made from the tables that do the reading. */
export function workbookDocument(): string {
  const sections = [
    generalRulesKo,
    '## §2 입력 시트',
    '**굵은** 제목은 필수입니다. 빗금 뒤는 함께 읽는 다른 이름이며 처음 것을 인쇄합니다. `{Y}`는 회계연도입니다.',
    ...yearParts.map((part) => {
      const { sheet, requiredFor } = sheetsOfYear[part];
      return sheetSection(sheet, requiredFor.includes('annual'));
    }),
    '## §3 설정의 항목',
    table(['항목', '옛 이름', '내용', '예', '고를 값'], Object.values(settingKeys).map(settingRow)),
    '## §4 다른 시트 읽기',
    sheetSection(columnMappingSheet, false),
    '## §5 출력 시트',
    outputRules.ko,
    '## §6 알림 코드',
    '한 코드에 여러 알림이 있을 수 있습니다. `{…}`에는 그 자리의 값이 들어갑니다.',
    table(['코드', '정도', '알림'], issueRows('ko')),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** `docs/workbook.en.md`: the same in English; headings of sheets and keys of 설정 are Korean in the workbook, too. */
export function workbookDocumentEn(): string {
  const sections = [
    generalRulesEn,
    '## §2 Input sheets',
    'Headings in **bold** are required. What each column holds is told in Korean, as in the notes of the template: [workbook.md](workbook.md).',
    table(
      ['Sheet', 'For the annual run', 'Headings'],
      yearParts.map((part) => {
        const { sheet, requiredFor } = sheetsOfYear[part];
        const headings = Object.values(sheet.columns).map(({ headers: [first], required }) =>
          required ? `**${first}**` : first,
        );
        return [sheet.name, requiredFor.includes('annual') ? 'required' : '', headings.join(', ')];
      }),
    ),
    '## §5 Output sheets',
    outputRules.en,
    '## §6 Issue codes',
    'A code may have several messages. `{…}` takes the value of the place, `[one/many]` the form that fits the count.',
    table(['Code', 'Severity', 'Message'], issueRows('en')),
  ];
  return `${sections.join('\n\n')}\n`;
}

function sheetSection(sheet: InputSheet, isRequired: boolean): string {
  const names = [sheet.name, ...sheet.synonyms, ...(sheet.hasParts === true ? [`${sheet.name}_…`] : [])];
  const kind = isRequired ? '연간 실행에 필수' : '없어도 됨';
  const rows = Object.values(sheet.columns).map(({ headers, required, filled, kind: cells, ...rest }) => [
    required ? `**${headers.join(' / ')}**` : headers.join(' / '),
    [rest.about, filled ? '비울 수 없습니다.' : ''].filter((part) => part !== '').join(' '),
    rest.example,
    (cells.choices ?? []).join(', '),
  ]);
  return [
    `### ${names.join(' / ')}`,
    `${sheet.about} (${kind})`,
    table(['제목', '내용', '예', '고를 값'], rows),
    ...(sheet.rules && sheet.rules.length > 0 ? [sheet.rules.map((rule) => `- ${rule}`).join('\n')] : []),
  ].join('\n\n');
}

function settingRow(key: AnySettingKey): string[] {
  const [name, ...old] = key.names;
  return [name, old.join(', '), key.about, key.example, (key.kind.choices ?? []).join(', ')];
}

const severities = {
  ko: { error: '오류', warning: '주의', note: '참고' },
  en: { error: 'error', warning: 'warning', note: 'note' },
} as const;

function issueRows(language: Language): string[][] {
  const texts = language === 'ko' ? issuesKo : issuesEn;
  return (Object.entries(issueKinds) as [IssueKind, (typeof issueKinds)[IssueKind]][])
    .map(([kind, { code, severity }]) => [
      code,
      severities[language][severity],
      cited(texts[kind].what, language),
    ])
    .toSorted(([a = '', , b = ''], [c = '', , d = '']) => (a + b < c + d ? -1 : 1));
}

/** A text with the articles that it cites in Seoul in their place; its other placeholders stay. */
function cited(text: string, language: Language): string {
  return Object.entries(citations('seoul', language)).reduce(
    (all, [placeholder, article]) => all.replaceAll(`{${placeholder}}`, String(article)),
    text,
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bar would end the cell, a line break the row. */
function inCell(text: string): string {
  return text.replace(/\|/gu, '\\|').replace(/\n/gu, '<br>');
}
