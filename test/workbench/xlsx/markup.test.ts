import { strToU8 } from 'fflate';
import { countMarkup } from '../../../workbench/xlsx/markup';

describe('the markup of an XML part', () => {
  it.each([
    ['', { tags: 0, formulas: 0 }],
    ['<c><f>A1</f><v>1</v></c>', { tags: 6, formulas: 1 }],
    ['<x:c><x:f t="shared" si="0"/></x:c>', { tags: 3, formulas: 1 }],
    ['<f/><font/><xf/><of>f</of><cf >', { tags: 6, formulas: 1 }],
    ['글 &lt;f&gt;', { tags: 0, formulas: 0 }],
  ])('of %s is %o', (xml, markup) => {
    expect(countMarkup(strToU8(xml))).toEqual(markup);
  });
});
