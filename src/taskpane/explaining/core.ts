import { explain } from '../../domain/allocation/explain';
import { inputOf } from '../../domain/allocation/checkInput';
import type { CellRef } from '../../domain/issues/issue';
import type { ProgrammeYear } from '../../domain/year/programmeYear';
import type { Won } from '../../domain/money/won';
import type { YearResult } from '../../domain/year/yearResult';
import type { Grid } from '../../sheets/model/grid';
import type { GrantPlace } from '../../sheets/output/grant/grantPlaces';
import { grantPlaceOf } from '../../sheets/output/grant/grantPlaces';
import { grantSheet } from '../../sheets/output/grant/grantSheet';
import { explanationText } from '../../text/explanationText';
import type { English } from '../../text/english';

/** Orders of the districts (정렬): 직제순, 가나다순, 교부액순. */
export const districtOrders = ['official', 'name', 'amount'] as const;
export type DistrictOrder = (typeof districtOrders)[number];

export interface DistrictLine {
  readonly district: string;
  readonly achieved: number;
  readonly amount: Won;
}

/** The districts of a result in one of the orders; equal amounts keep the official order. */
export function orderedDistricts({ allocation }: YearResult, order: DistrictOrder): readonly DistrictLine[] {
  switch (order) {
    case 'official':
      return allocation.perDistrict;
    case 'name':
      return allocation.perDistrict.toSorted((a, b) => a.district.localeCompare(b.district, 'ko'));
    case 'amount':
      return allocation.perDistrict.toSorted((a, b) => b.amount - a.amount);
  }
}

/** What a selected cell of 교부내역 stands for; null for any other cell. */
export function selectedPlace(
  { sheet, cell }: CellRef,
  grids: readonly Grid[],
  year: ProgrammeYear,
): GrantPlace | null {
  const grid = sheet === grantSheet ? grids.find(({ name }) => name === sheet) : undefined;
  if (!grid || cell === null) return null;
  return grantPlaceOf(
    grid,
    cell,
    year.districts.map(({ name }) => name),
  );
}

/** Why this amount (왜 이 금액인가), in words, for a place of 교부내역. */
export function explanationAt(
  { district, project }: GrantPlace,
  year: ProgrammeYear,
  result: YearResult,
  english: English | null,
): string {
  const input = { ...inputOf(year), scores: result.scores };
  return explanationText(explain(result.allocation, input, district, project), english?.explanation);
}
