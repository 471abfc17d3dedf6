import { describeOnSite, openPage, shown } from './openPage';
import { violations } from './pane/axe';
import { cellXml, savedParts } from './savedFile';
import { goToSheet, type } from './typing';

describeOnSite('functions of Gyobu in the grid, and 값으로 고정', (site) => {
  it('turns what a person typed into values, and #NAME? is told with the formula as it should be', async () => {
    const { page, pane, complaints } = await openPage(site());
    await goToSheet(page, '설정');
    await type(page, 'D2', '=GYOBU.WON("74억원","천원")');
    await type(page, 'D3', '=GYOBU.APPORTION({1;2;1},10)');
    await type(page, 'D7', '=GYOBU.HANGULL(1000)');
    await page.waitForFunction(() =>
      ['7400000', '3', '5', '2'].every(
        (text, i) => globalThis.gyobuWorkbench?.shown('설정', `D${i + 2}`)?.[0]?.[0] === text,
      ),
    );

    await pane.getByRole('tab', { name: /점검/ }).click();
    const functions = pane.getByRole('region', { name: '교부 함수' });
    await functions.getByText('=GYOBU.HANGUL(1000)').first().waitFor();
    await functions
      .getByText(/교부에 GYOBU\.HANGULL 함수가 없습니다/)
      .first()
      .waitFor();
    expect(await violations(pane)).toEqual([]);
    await functions.getByRole('checkbox', { name: '모두 선택' }).click();
    await functions.getByRole('button', { name: '값으로 고정(2)' }).click();
    await functions.getByText('수식 2개를 값으로 고정하였습니다.').first().waitFor();
    // The sheet that was added does not come to the front, as in Excel.
    expect(await page.evaluate(() => globalThis.gyobuWorkbench?.selected())).toMatch(/^설정!/);
    expect(await shown(page, '설정', 'D2:D5')).toEqual([['7400000'], ['3'], ['5'], ['2']]);
    expect((await shown(page, '수정기록', 'B4:D5'))!).toEqual([
      ['설정', 'D2', '=GYOBU.WON("74억원","천원")'],
      ['설정', 'D3:D5', '=GYOBU.APPORTION({1;2;1},10)'],
    ]);
    const saved = await savedParts(page);
    const cells = ['D2', 'D3', 'D4', 'D5'].map((cell) => cellXml(saved, '설정', cell));
    expect(cells.map((cell) => [cell.includes('<f'), /<v>(.*)<\/v>/.exec(cell)?.[1]])).toEqual([
      [false, '7400000'],
      [false, '3'],
      [false, '5'],
      [false, '2'],
    ]);

    await functions.getByRole('button', { name: '되돌리기' }).click();
    await functions.getByText('수식 2개를 되돌렸습니다.').first().waitFor();
    await functions.getByText('3, 5, 2').first().waitFor();
    expect(cellXml(await savedParts(page), '설정', 'D3')).toContain('APPORTION');
    expect(complaints).toEqual([]);
  }, 120_000);
});
