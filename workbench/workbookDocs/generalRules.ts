/** The opening of docs/workbook.md: what holds for every input sheet (the rules of reading). */
export const generalRulesKo = `# 통합 문서의 약속

[English](workbook.en.md)

<!-- 이 문서는 입력 시트의 열 표에서 만들어집니다. 고치려면 src/sheets를 고친 뒤 npx tsx workbench/workbookDocs/write.ts를 실행하십시오. -->

교부가 무엇을 어떻게 읽는지 적었습니다. 읽을 수 없는 것은 추측하지 않고 그 셀로 알립니다.

## §1 읽기의 원칙

- **시트 찾기**: 이름을 NFC로 바꾸고 빈칸을 뺀 뒤 견줍니다. 같은 이름으로 읽히는 시트가 둘이면 오류입니다. 자료 행이 없는 시트는 없는 것으로 봅니다.
- **제목 행**: 첫 15행 가운데 필수 제목이 모두 있는 첫 행입니다. 빈칸·줄바꿈·괄호 부분은 빼고 견줍니다. 위의 큰 제목, 빈 행, 다른 열, 열의 순서, 병합된 제목과 두 줄 제목은 상관없습니다. 두 열이 같은 제목으로 읽히면 오류입니다(R02).
- **금액의 단위**: 셀에 적힌 단위, 제목의 괄호, 표 위의 \`(단위 : …)\`, 설정의 금액단위, 천원의 차례로 가까운 것을 씁니다. 제목마다 단위가 다르면 오류이고(R05), 아무 데도 없어 천원으로 읽으면 알립니다.
- **금액**: \`1,234\` \`△1,234\` \`-1,234\` \`１２３４\` \`1234원\` \`74억원\` \`3억 3,402만원\` \`(x500) 1,234\`를 읽습니다. \`-\`와 빈칸은 없음입니다. \`(1,234)\`는 증감·예산변경 열에서만 음수입니다. 1원 미만이 남으면 오류입니다.
- **점수**: 15자리까지 십진수 그대로 견주고 더합니다. 빈칸은 미제출(오류), 0은 점수, 미참여는 교부하지 않는 값입니다. 점수자릿수를 넘는 소수는 주의이고, 반올림이 달성 여부를 바꾸면 오류입니다.
- **합계 행**: 첫 금액이나 점수 열 왼쪽에 계·소계·합계·총계가 있는 행은 자료에서 빼고, 점수가 아니면 자료의 합과 견줍니다(R06).
- **자치구 이름**: NFC로 바꾸고 빈칸과 보이지 않는 문자, 앞의 서울특별시·서울시·서울, 뒤의 청·청장을 뺀 뒤 정확히 견줍니다(구는 빼도 되고 별칭도 됩니다). 닮은 이름은 제안만 합니다. 다섯 자리 코드는 열 전체로 체계를 정하며, 정할 수 없으면 멈춥니다.
- **날짜**: 날짜 셀, \`2020. 1. 1.\` \`2020-01-01\` \`2020.01\` \`2000.6.~\` \`2020. 1. 1. ~ 12. 31.\`. 그 밖은 오류입니다(R07).
- **숨긴 행·병합·오류 셀**: 숨긴 행도 읽고 몇 행인지 알립니다. 병합된 셀은 아래로 채워 읽습니다. #REF! 같은 오류 값은 오류입니다(R04). = + - @ 로 시작하는 글자는 글자로 남습니다.
- **수정 제안**: 글로 저장된 숫자, 보이지 않는 문자, 85점, 사비→시비처럼 고칠 것이 분명하면 전후를 보여 제안합니다. 받아들이기 전에는 아무 셀도 고치지 않습니다.
- **표 아래의 글**: ※로 시작하는 각주, '끝', '이하 빈칸'만 있는 행과 되풀이된 제목 행은 자료가 아닙니다.`;

/** The opening of docs/workbook.en.md: the same rules, shorter. */
export const generalRulesEn = `# The workbook contract

[한국어](workbook.md)

<!-- Made from the tables of the input sheets: change src/sheets, then run npx tsx workbench/workbookDocs/write.ts. -->

What Gyobu reads, and how. What cannot be read is never guessed: the message names the cell.

## §1 Reading in general

- **Finding a sheet**: by its name in NFC without blanks. Two sheets for one name are an error; one without data rows counts as absent.
- **Header row**: the first of the first 15 rows with all required headings, compared without blanks, line breaks and brackets. Titles above, empty rows, other columns, any order, merged and two-row headers do not matter. Two columns that read as one heading are an error (R02).
- **Unit of money**: the nearest wins: cell, heading, a \`(단위 : …)\` above the table, 금액단위 of 설정, 천원. Headings that differ are an error (R05); 천원 for want of any is noted.
- **Amounts**: \`1,234\` \`△1,234\` \`-1,234\` \`１２３４\` \`1234원\` \`74억원\` \`3억 3,402만원\` \`(x500) 1,234\`; \`-\` and empty are none. \`(1,234)\` is negative only in columns of change; what is no whole 원 is an error.
- **Scores**: exact decimals of 15 digits. Empty is not handed in (an error), 0 is a score, 미참여 pays nothing. More decimals than 점수자릿수 are a warning, and an error where rounding would decide.
- **Total rows**: rows with 계, 소계, 합계 or 총계 left of the first figure are left out and, except under scores, held against the sum (R06).
- **Districts**: exactly by name, in NFC without blanks, invisible characters, 서울… before and 청, 청장 after; with or without 구, or by an alias. A likeness is only suggested. Codes of five digits count only where the whole column decides their system.
- **Dates**: a date cell, \`2020. 1. 1.\` \`2020-01-01\` \`2020.01\` \`2000.6.~\` \`2020. 1. 1. ~ 12. 31.\`; anything else is an error (R07).
- **Hidden rows, merges, error cells**: hidden rows are read and counted, merged cells filled down, error values refused (R04). Text that begins with = + - @ stays text.
- **Repairs**: what is plainly to be mended is proposed with before and after; no cell is changed until it is accepted.
- **Text below a table**: notes that begin with ※, rows of 끝 or 이하 빈칸, and a header that is repeated are no data.`;
