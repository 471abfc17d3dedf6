import { roundingItems, settingCell, settingItems } from '../../../src/domain/year/settings';
import { settingKeys } from '../../../src/sheets/input/settings/settingKeys';
import { sampleSettings } from '../../programmeYear';

describe('the cell of a setting', () => {
  test('is found under the name that 설정 prints', () => {
    const fields = Object.keys(settingItems) as (keyof typeof settingItems)[];
    // 교부재원 is two settings: an amount, or the name of a line.
    const printed = fields.map((field) => [
      field,
      settingKeys[field === 'grantItem' ? 'grantBudget' : field].names[0],
    ]);
    expect(Object.entries(settingItems)).toEqual(printed);
    expect(roundingItems).toEqual({
      mode: settingKeys.rateMode.names[0],
      digits: settingKeys.rateDigits.names[0],
    });
  });

  test('is the sheet as a whole where the item is not there', () => {
    const settings = sampleSettings({ at: { 통지일: { sheet: '설정', cell: 'B9' } } });
    expect(settingCell(settings, '통지일')).toEqual({ sheet: '설정', cell: 'B9' });
    expect(settingCell(settings, '교부재원')).toEqual({ sheet: '설정', cell: null });
  });
});
