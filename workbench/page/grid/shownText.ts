import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, type SheetInterceptorService } from '@univerjs/sheets';
import { cellText } from '../../workbook/cellText';
import type { Workbook } from '../../workbook/workbook';

/** Lets the grid show in each cell what `Range.text` answers, in the number formats of Korean Excel. */
export function showTexts(interceptors: SheetInterceptorService, workbook: Workbook): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'gyobu-text',
    priority: 10,
    effect: InterceptorEffectEnum.Value,
    handler: (shown, { subUnitId, row, col }, next) => {
      const cell = workbook.sheetById(subUnitId)?.cell(row, col);
      const text = cellText(cell, workbook.date1904);
      return next(text === '' ? shown : { ...shown, v: text });
    },
  });
}
