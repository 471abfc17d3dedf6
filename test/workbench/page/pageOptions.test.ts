import { floorRequirements } from '../../../workbench/host/requirements';
import { pageOptions } from '../../../workbench/page/pageOptions';

describe('what the address of the workbench asks for', () => {
  it('is Korean Excel LTSC 2021 in light colours that behaves, unless said', () => {
    expect(pageOptions('')).toEqual({
      locale: 'ko-KR',
      theme: 'light',
      misbehaviour: {},
      requirements: floorRequirements,
      protectedSheets: [],
    });
  });

  it('reads everything that a test may ask for', () => {
    expect(
      pageOptions(
        '?locale=en-US&theme=highContrast&fail=3:AccessDenied&fail=5:lost:everything&delay=200&limit=5000000' +
          '&set=ExcelApi:1.10&without=CustomFunctionsRuntime&protect=%EA%B2%B0%EC%82%B0',
      ),
    ).toEqual({
      locale: 'en-US',
      theme: 'highContrast',
      misbehaviour: {
        faults: [
          { request: 3, code: 'AccessDenied' },
          { request: 5, code: 'lost', done: 'everything' },
        ],
        delay: 200,
        answerLimit: 5_000_000,
      },
      requirements: {
        ...{ ExcelApi: '1.10', SharedRuntime: '1.1', CustomFunctions: '1.4', RibbonApi: '1.1' },
        DelayForCellEdit: '1.1',
      },
      protectedSheets: ['결산'],
    });
  });

  it.each([
    '?fail=AccessDenied',
    '?fail=1:AccessDenied:twice',
    '?delay=soon',
    '?theme=pink',
    '?set=ExcelApi',
  ])('refuses %s rather than try something else', (query) => {
    expect(() => pageOptions(query)).toThrow('is not understood');
  });
});
