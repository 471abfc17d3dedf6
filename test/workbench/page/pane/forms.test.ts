import { describeOnSite, openPage, shown } from '../openPage';
import { openStep } from './paneScreens';

describeOnSite('a form of the pane', (site) => {
  it('enters a whole meeting in 위원회, which it makes, shows it, and takes it back', async () => {
    const { page, pane, complaints } = await openPage(site());
    await openStep(pane, 4);
    await pane.getByRole('button', { name: '회의 기록' }).click();
    const form = pane.getByRole('region', { name: '회의 기록' });
    await form.getByLabel('일자').fill('2020-03-20');
    await form.getByLabel('위원수').fill('열둘');
    await form.getByRole('button', { name: '시트에 적기' }).click();
    await form.getByText('표시된 칸을 고치신 뒤 다시 눌러 주시기 바랍니다.').waitFor();
    expect(await form.getByLabel('위원수').getAttribute('aria-invalid')).toBe('true');

    await form.getByLabel('위원수').fill('12');
    await form.getByLabel('시의원수').fill('2');
    await form.getByLabel('의결').selectOption('원안가결');
    await form.getByLabel('문서번호').fill('자치행정과-1000');
    await form.getByRole('button', { name: '시트에 적기' }).click();
    const anyway = form.getByRole('button', { name: '확인하고 적기' });
    const done = form.getByText('에 적었습니다.').first();
    await anyway.or(done).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await done.waitFor();

    const rows = await shown(page, '위원회', 'A1:J2');
    expect(rows?.[1]).toEqual([
      ...[
        '심의',
        '2020. 3. 20.',
        '대상사업 선정',
        '원안가결',
        '사업선정',
        '',
        '12',
        '2',
        '',
        '자치행정과-1000',
      ],
    ]);
    await pane.getByText('되돌리기 (1건)').click();
    await pane.getByRole('button', { name: /^적기 .*되돌리기$/u }).click();
    await pane.getByText('되돌렸습니다.').first().waitFor();
    expect(await shown(page, '위원회', 'A1:A1')).toBeNull();
    expect(complaints).toEqual([]);
  }, 120_000);
});
