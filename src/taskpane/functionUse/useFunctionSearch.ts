import { useEffect, useState } from 'react';
import type { FunctionSearch } from '../../runs/functionSearch';
import { usePane } from '../paneContext';
import type { Problem } from '../problem';
import { problemOf } from '../problem';

/** What was found at the last look; it stays while the workbook is searched again after a change. */
export function useFunctionSearch(): {
  readonly search: FunctionSearch | null;
  readonly problem: Problem | null;
} {
  const { workbook, reading } = usePane();
  const [search, setSearch] = useState<FunctionSearch | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isOver = false;
    workbook.findFunctions().then(
      (found) => {
        if (isOver) return;
        setSearch(found);
        setProblem(null);
      },
      (thrown: unknown) => {
        if (!isOver) setProblem(problemOf(thrown));
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, reading]);
  return { search, problem };
}
