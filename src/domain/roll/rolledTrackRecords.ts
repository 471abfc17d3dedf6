import { placeOf } from '../checks/place';
import { grantLimit } from '../grantLine';
import type { ProgrammeYear } from '../programmeYear';
import { selectedProjects } from '../project';
import type { TrackRecord } from '../trackRecord';
import { won, zeroWon } from '../won';

/**
 * The record (추진실적) with the closing year added: how many projects, the grant budget they were given, and the
 * first of them as the example. A row that is there already stands as it was typed.
 */
export function rolledTrackRecords(year: ProgrammeYear): TrackRecord[] {
  const { trackRecords, projects, settings } = year;
  const records = [...trackRecords];
  if (records.some((record) => record.year === settings.fiscalYear)) return records;
  const selected = selectedProjects(projects);
  const last = records.at(-1);
  const columns = { year: 'A', projects: 'B', amount: 'C', example: 'D' };
  records.push({
    year: settings.fiscalYear,
    projects: selected.length,
    amount: grantLimit(year) ?? zeroWon,
    precision: won(1),
    example: selected[0]?.name ?? '',
    at: last
      ? { ...last.at, row: last.at.row + 1 }
      : { sheet: placeOf('trackRecords').sheet, row: 2, columns },
  });
  return records;
}
