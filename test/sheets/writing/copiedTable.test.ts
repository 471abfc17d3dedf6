import { computeBudget } from '../../../src/domain/year/yearResult';
import { planBudgetPapers } from '../../../src/sheets/output/budgetPapers';
import { copiedTable } from '../../../src/sheets/writing/copiedTable';
import { planGrants } from '../../../src/sheets/output/grant/grantSheet';
import { planYearOutputs } from '../../../src/sheets/year/yearOutputs';
import { sampleSettings, sampleYear } from '../../programmeYear';
import { resultOf } from '../sampleResult';
import { seedYear } from '../seedYear';

describe('a table for the word processor', () => {
  const budget = computeBudget(seedYear());
  if (!budget.ok) throw new Error('the year has a budget');
  const [summary] = planBudgetPapers(seedYear(), budget.value);
  if (!summary) throw new Error('예산총괄 is planned');

  it('has the shown values: △ and (x-), not the numbers under them', () => {
    expect(
      copiedTable(summary)
        .text.split('\n')
        .map((row) => row.split('\t')),
    ).toEqual([
      ['2020년도 예산총괄(안)', '', '', '', ''],
      ['(단위 : 천원, %)', '', '', '', ''],
      ['구 분', '2019예산액 (A)', '2020예산액 (B)', '증감 (B-A)', '(B-A)*100/A'],
      ['계', '(x-) 7,403,100', '(x-) 3,000,000', '(x-) △4,403,100', '(x-) △59'],
      ['사무관리비', '(x-) 3,100', '(x-) 0', '(x-) △3,100', '(x-) △100'],
      ['자치구기타재원조정비', '(x-) 7,400,000', '(x-) 3,000,000', '(x-) △4,400,000', '(x-) △59'],
    ]);
  });

  it('keeps merged cells as one and its line breaks, and escapes what would be markup', () => {
    const projects = sampleYear().projects.map((project, i) =>
      i === 0 ? { ...project, name: 'A<B & "C"' } : project,
    );
    const result = resultOf(sampleYear({ projects }));
    const { html, text } = copiedTable(
      planGrants(result, { settings: sampleSettings(), run: null, lastYear: new Map() }),
    );
    expect(html).toContain(
      '<tr><td align="center" colspan="9">2020년 시·자치구 공동협력사업비 교부결정 내역(안)</td></tr>',
    );
    expect(html).toContain('<td align="center">A&lt;B &amp; &quot;C&quot;<br>(P1)</td>');
    expect(text.split('\n')[2]?.split('\t')[1]).toBe('A<B & "C" (P1)');
  });

  it('can be made of every output sheet', () => {
    const year = seedYear();
    const run = { number: 1, fingerprint: null };
    const plans = planYearOutputs(year, resultOf(year), {
      issues: [],
      run,
      lastYear: new Map(),
      correction: null,
    });
    expect(plans.map((plan) => copiedTable(plan).text.split('\n')[0]?.split('\t')[0])).toEqual([
      '2020년도 예산총괄(안)',
      '2020년 시·자치구 공동협력사업비 교부결정 내역(안)',
      '교부액 산정내역(안)',
      '최근 3년 결산 현황(안)',
      '시·자치구 공동협력사업(안)',
      '2020년 사업별 성과평가(안)',
      '자료 점검결과(안)',
    ]);
  });
});
