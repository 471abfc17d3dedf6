import { district } from '../reading/cells/districtCell';
import { project } from '../reading/cells/projectCell';
import type { Column } from '../reading/column';
import { column } from '../reading/column';

/** 자치구: the district that a row is of. */
export function districtColumn(example = '종로구'): Column<string> {
  return column(district, ['자치구'], {
    required: true,
    filled: true,
    about: '자치구 이름입니다.',
    example,
    width: 12,
  });
}

/** 사업: the project that a row is of, by its code or name, as its code. */
export function projectColumn(example = 'P1'): Column<string> {
  return column(project, ['사업', '사업코드'], {
    required: true,
    filled: true,
    about: '사업코드나 사업명입니다.',
    example,
  });
}
