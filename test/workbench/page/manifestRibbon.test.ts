/** @jest-environment jsdom */
import { renderManifest } from '../../../workbench/manifest/render';
import { manifestParts } from '../../../workbench/page/manifestRibbon';

const manifest = renderManifest({ site: 'https://localhost:3443/', environment: 'development' });

describe('the ribbon of the manifest', () => {
  it.each([
    ['ko-KR', '교부 (개발)', ['교부 열기', '교부내역 작성', '도움말'], 'functions.json'],
    ['en-US', 'Gyobu (development)', ['Open Gyobu', 'Write the grants', 'Help'], 'functions.en.json'],
  ])('has its buttons in %s', (locale, group, labels, functions) => {
    const parts = manifestParts(manifest, locale);
    expect(parts.groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)])).toEqual([
      [group, labels],
    ]);
    expect([parts.page, parts.functions]).toEqual([
      'https://localhost:3443/taskpane.html',
      `https://localhost:3443/${functions}`,
    ]);
  });

  it('knows what each button does', () => {
    const [group] = manifestParts(manifest, 'ko-KR').groups;
    expect(group?.buttons.map(({ id, action }) => [id, action])).toEqual([
      ['Gyobu.Open', { type: 'ShowTaskpane', page: 'https://localhost:3443/taskpane.html' }],
      ['Gyobu.Write', { type: 'ExecuteFunction', functionName: 'writeGrants' }],
      ['Gyobu.Help', { type: 'ExecuteFunction', functionName: 'openHelp' }],
    ]);
  });

  it('names what a manifest lacks', () => {
    expect(() => manifestParts('<OfficeApp/>', 'ko-KR')).toThrow('the manifest has no Runtime');
  });
});
